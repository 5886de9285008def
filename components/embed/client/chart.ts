import { watchHost } from "./host-look";
import { idle } from "./idle";
import { watchLegend } from "./legend";
import { watchMarks } from "./marks";
import { watchRelease } from "./newer";
import { watchSize } from "./size";
import { watchTime } from "./time";

// The script of an embed. The document is whole without it. The page around waits for the height; the rest comes in
// pieces, so that a slow phone never stops for long.
watchSize();
watchHost();
for (const piece of [watchTime, watchMarks, watchLegend, watchRelease]) idle(piece);
