import { expect, test } from "vitest";
import { languageIds } from "../words/language";
import { inLanguage } from "./in-language";
import { layBeside } from "./lay-beside";
import { readDossierFolders } from "./read-folders";

const all = readDossierFolders(["prisma/dossiers/korea-2019", "prisma/dossiers/reykjavik-1986"]);
const { "korea-2019": korea, "reykjavik-1986": reykjavik } = all;

test.each(languageIds)(
  "what is laid beside a dossier in %s is spoken of in that language too",
  (language) => {
    if (!korea || !reykjavik) throw new Error("missing dossier");
    const [other] = layBeside(inLanguage(korea, language), { shown: [reykjavik] }).beside?.shown ?? [];
    expect(other).toBe(inLanguage(reykjavik, language));
    const names = {
      en: "Reykjavik",
      ko: "레이캬비크",
      ru: "Рейкьявик",
      zh: "雷克雅未克",
      ja: "レイキャビク",
    };
    expect(other?.settings.landmarks.map(({ label }) => label)).toContain(names[language]);
  },
);
