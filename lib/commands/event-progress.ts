import { statSync } from "node:fs";
import { SingleBar } from "cli-progress";
import { sumsOf, type Tally } from "../importers/tally";

const every = 2_000;
const perSecond = (rows: number, ms: number) =>
  Math.round((rows / Math.max(1, ms)) * 1000).toLocaleString("en");

/** How long the rest takes, by the files' sizes: rows of one file are alike. */
function timeLeft(ms: number, share: number): string {
  if (share <= 0) return "";
  const seconds = Math.round((ms * (1 / share - 1)) / 1000);
  return `, ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} left`;
}

/** A bar by files on a terminal, elsewhere a line every other second: rows, rate, time left. */
export function eventProgress(files: readonly string[]) {
  const sizes = files.map((file) =>
    file === "-" ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
  );
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const start = performance.now();
  const done = new Map<string, number>();
  let last = start;
  const bar = process.stdout.isTTY
    ? new SingleBar({ format: "[{bar}] file {value} of {total}, {rows} rows, {rate} a second{left}" })
    : null;
  bar?.start(files.length, 0, { rows: 0, rate: 0, left: "" });
  const onProgress = (file: string, tally: Tally, lines: number) => {
    done.set(file, lines);
    const now = performance.now();
    if (now - last < (bar ? 200 : every)) return;
    last = now;
    const rows = [...done.values()].reduce((sum, count) => sum + count, 0);
    const place = files.indexOf(file);
    const before = sizes.slice(0, place).reduce((sum, size) => sum + size, 0);
    const left = all > 0 && place > 0 ? timeLeft(now - start, before / all) : "";
    const rate = perSecond(rows, now - start);
    if (bar) bar.update(place, { rows: rows.toLocaleString("en"), rate, left });
    else
      process.stdout.write(
        `${file}: ${sumsOf(tally).read} rows read, ${tally.kept} kept, ${rate} a second${left}\n`,
      );
  };
  return { onProgress, end: () => bar?.stop() };
}
