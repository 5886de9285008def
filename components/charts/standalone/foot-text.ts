import type { Dossier } from "@/lib/dossier/dossier";
import { inLanguage } from "@/lib/dossier/in-language";
import type { OptionSet } from "@/lib/options/option";
import { licenseInWords } from "@/lib/words/license";
import type { ChartModel } from "../chart";
import { spokenWords } from "../spoken-words";
import { choiceInWords } from "./choice-in-words";

/** Choices that change what a number means: named under every picture, also where they are the default. */
const always = ["as_of", "weighting", "half_life"];
/** What a picture shows without saying it. */
const shown = ["select", "lang"];

type Given = {
  dossier: Dossier;
  options: OptionSet;
  values: Readonly<Record<string, unknown>>;
  model: ChartModel;
};

/** What the picture was counted by, beside the defaults. */
function settled({ dossier, options, values }: Given): string[] {
  const spoken = inLanguage(dossier, spokenWords(dossier, values).language);
  return Object.entries(options).flatMap(([name, option]) => {
    const text = option.format(values[name] ?? option.initial(dossier.settings));
    const isDefault = text === option.format(option.initial(dossier.settings));
    if (shown.includes(name) || (isDefault && !always.includes(name)) || text === "") return [];
    return [choiceInWords(spoken, name, text)];
  });
}

/** What stands under a picture that leaves the house: what it rests on, how it was counted, on what terms. */
export function footText(given: Given): string {
  const { dossier, values, model } = given;
  const { settings, release } = dossier;
  const { say } = spokenWords(dossier, values);
  return say("picture.foot", {
    source: model.source,
    choices: settled(given).join(say("numbers.comma")),
    license: licenseInWords(settings.license.name),
    version: release.version,
  });
}
