import { changesOf } from "../../dossier/history";
import { changesPath, dataPath, inFormat, pinnedPath } from "../links";
import type { DossierDocument } from "./dossier-document";

/** What each release added, changed and removed, row by row, the newest first. */
export const changes: DossierDocument = {
  id: "changes",
  path: (address) => inFormat(changesPath(address), "json"),
  page: changesPath,
  extension: "json",
  mediaType: "application/json",
  title: "Changes",
  forWhom: "what each release added, changed and removed, row by row",
  attachment: false,
  async *write(dossier, origin) {
    const { id, title } = dossier.settings;
    const releases = (await changesOf(dossier)).map(({ release, before, described, tables }) => ({
      ...release,
      before,
      address: `${origin}${pinnedPath(dataPath(id), release.version)}`,
      described,
      tables: Object.fromEntries(tables.map(({ table, ...rows }) => [table, rows])),
    }));
    yield `${JSON.stringify({ dossier: id, title, releases }, null, 1)}\n`;
  },
};
