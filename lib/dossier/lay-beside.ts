import type { Beside, Dossier } from "./dossier";
import { inLanguage } from "./in-language";

/** What a release is called where it must not be mistaken: `reykjavik-1986@2026.11.1`. */
export const releaseName = ({ settings, release }: Pick<Dossier, "settings" | "release">) =>
  `${settings.id}@${release.version}`;

/** What an answer about a dossier depends on beside the dossier itself; empty where that is nothing. */
export const besideTag = ({ beside, coded, shows }: Pick<Dossier, "beside" | "coded" | "shows">) =>
  [
    beside
      ? JSON.stringify([
          beside.shown.map((dossier) => [dossier.address, releaseName(dossier), dossier.release.checksum]),
          beside.choices,
          beside.kept,
        ])
      : "",
    shows && coded ? coded.checksum : "",
  ].join("");

/** A dossier with others laid beside it, spoken of in its language. */
export const layBeside = (dossier: Dossier, { shown = [], ...beside }: Partial<Beside>): Dossier => ({
  ...dossier,
  beside: {
    ...{ names: [], usual: [], choices: [], kept: null, ...beside },
    shown: shown.map((other) => inLanguage(other, dossier.language)),
  },
});
