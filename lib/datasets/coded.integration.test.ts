import { afterAll, beforeAll } from "vitest";
import { closeCoded, openCoded } from "./coded/coded-fixture";
// Each suite finds what those before it brought: a database for each would cost more than all that is asked of them.
import "./coded/codings-suite";
import "./coded/relations-suite";
import "./coded/events-suite";
import "./coded/same-bytes-suite";

beforeAll(() => openCoded("korea-2019"));
afterAll(closeCoded);
