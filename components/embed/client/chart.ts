import { watchHost } from "./host-look";
import { watchLegend } from "./legend";
import { watchMarks } from "./marks";
import { watchRelease } from "./newer";
import { watchSize } from "./size";
import { watchTime } from "./time";

// The script of an embed. The document is whole without it.
watchTime();
watchMarks();
watchLegend();
watchHost();
watchSize();
watchRelease();
