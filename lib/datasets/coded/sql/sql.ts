import { database } from "../../../db";
import { postgresql } from "./postgresql";
import { sqlite } from "./sqlite";
import type { EventStatement } from "./statements";

/** The statement of the database in use. */
export const eventSql = (): EventStatement => ({ sqlite, postgresql })[database().provider];
