import { releaseName } from "@/lib/dossier/lay-beside";
import { licenseInWords } from "@/lib/words/license";
import type { Words } from "@/lib/words/words";
import type { Laid } from "./subject";

/** What the picture rests on: events and concessions of each, with the release of those beside. */
export const restsOn = (laid: readonly Laid[], license: string, { say, list }: Words) =>
  list(
    laid.map(({ dossier, course: { events, concessions }, pair, isOwn }) => {
      const own = licenseInWords(dossier.settings.license.name);
      const from = isOwn ? "" : say("precedent.source_from", { release: releaseName(dossier) });
      const under = isOwn || own === license ? "" : say("precedent.source_license", { license: own });
      return say("precedent.source", { events: events.length, concessions, pair, where: from + under });
    }),
  );
