import { watchHost } from "./host-look";
import { idle } from "./idle";
import { watchLegend } from "./legend";
import { watchMarks } from "./marks";
import { watchRelease } from "./newer";
import { watchSize } from "./size";
import { watchTime } from "./time";

// The script of an embed. The document is whole without it and stands above it, so it may begin whenever it has come:
// neither in the task that ends the document nor in its own, so that a slow phone never stops for long. The page around
// waits for the height; the rest comes in pieces.
setTimeout(() => {
  watchSize();
  watchHost();
  for (const piece of [watchTime, watchMarks, watchLegend, watchRelease]) idle(piece);
});
