import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { db } from "../db";

const atOnce = 2_000;

/**
 * Writes the refused rows of some files as tab-separated text: file, line, reason, and the row as it was. Nothing is
 * written where there are none; returns how many.
 */
export async function writeRejects(
  dossier: string,
  files: readonly { number: number; file: string }[],
  place: string,
): Promise<number> {
  let written = 0;
  let out: ReturnType<typeof createWriteStream> | undefined;
  for (const { number, file } of files)
    for (let after = 0, isWhole = true; isWhole; ) {
      const rows = await db().codedReject.findMany({
        where: { dossier, file: number, line: { gt: after } },
        orderBy: { line: "asc" },
        take: atOnce,
      });
      isWhole = rows.length === atOnce;
      after = rows.at(-1)?.line ?? after;
      if (rows.length === 0) continue;
      out ??= createWriteStream(place);
      if (written === 0) out.write("file\tline\treason\trow\n");
      const text = rows.map(({ line, reason, text }) => `${file}\t${line}\t${reason}\t${text}\n`).join("");
      if (!out.write(text)) await once(out, "drain");
      written += rows.length;
    }
  if (out) {
    out.end();
    await once(out, "close");
  }
  return written;
}
