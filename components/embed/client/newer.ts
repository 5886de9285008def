import { embedPath, latestPath } from "@/lib/publish/links";
import { make } from "./make";
import { json, place } from "./place";
import { filled } from "./said";

/** In an embed of one release: says when there is a newer one. The line has its place already, so nothing moves. */
export async function watchRelease(): Promise<void> {
  const remark = document.querySelector("[data-version]");
  const version = remark?.getAttribute("data-version");
  if (!remark || !version) return;
  const [dossier = ""] = place.dossier.split("@");
  const latest = await json<{ version: string }>(latestPath(dossier)).catch(() => null);
  if (!latest || latest.version === version) return;
  const href = `${embedPath(dossier, place.chart)}${location.search}`;
  remark.replaceChildren(
    `${remark.getAttribute("data-release")} `,
    make("a", [filled(remark.getAttribute("data-newer") ?? "", latest.version)], { href }),
  );
}
