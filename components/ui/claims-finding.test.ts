import { expect, test } from "vitest";
import { inLanguage } from "@/lib/dossier/in-language";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { languageIds } from "@/lib/words/language";
import { claimsFinding } from "./claims-finding";
import { claimsWith } from "./verdicts";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const { claims } = korea.tables;

test("the finding counts the verdicts, in every language", () => {
  const [supported, wrong] = [claimsWith(claims, "supported").length, claimsWith(claims, "wrong").length];
  expect(claimsFinding(inLanguage(korea, "zh"))).toBe(
    `${claims.length}项论断中，${supported}项成立，${wrong}项在细节上有误或有争议`,
  );
  for (const language of languageIds.filter((id) => id !== "en"))
    expect(claimsFinding(inLanguage(korea, language)).match(/\d+/g)?.map(Number).sort()).toEqual(
      [claims.length, supported, wrong].sort(),
    );
});

test("it changes with a verdict", () => {
  const turned = claims.map((claim, place) =>
    place === 0 ? { ...claim, verdict: "wrong" as const } : claim,
  );
  const other = { ...korea, tables: { ...korea.tables, claims: turned } };
  expect(claims[0]?.verdict).not.toBe("wrong");
  for (const language of languageIds)
    expect(claimsFinding(inLanguage(other, language))).not.toBe(claimsFinding(inLanguage(korea, language)));
});
