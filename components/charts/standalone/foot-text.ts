import type { Dossier } from "@/lib/dossier/dossier";
import type { OptionSet } from "@/lib/options/option";
import { dateInWords } from "@/lib/words/dates";
import { licenseInWords } from "@/lib/words/license";
import { plural } from "@/lib/words/numbers";
import type { ChartModel } from "../chart";

/** Choices that change what a number means: named under every picture, also where they are the default. */
const always = ["as_of", "weighting", "half_life"];

function settled(options: OptionSet, values: Readonly<Record<string, unknown>>, dossier: Dossier): string[] {
  return Object.entries(options).flatMap(([name, option]) => {
    const value = values[name] ?? option.initial(dossier.settings);
    const text = option.format(value);
    const isDefault = text === option.format(option.initial(dossier.settings));
    if (name === "select" || (isDefault && !always.includes(name)) || text === "") return [];
    if (name === "as_of") return [`${option.title} ${dateInWords(text)}`];
    if (name === "half_life") return [`half-life ${text === "none" ? text : plural(Number(text), "day")}`];
    return [`${option.title.toLowerCase()} ${text.replaceAll(",", ", ")}`];
  });
}

type Given = {
  dossier: Dossier;
  options: OptionSet;
  values: Readonly<Record<string, unknown>>;
  model: ChartModel;
};

/** What stands under a picture that leaves the house: what it rests on, how it was counted, on what terms. */
export function footText({ dossier, options, values, model }: Given): string {
  const { settings, release } = dossier;
  const choices = settled(options, values, dossier).join(", ");
  return `Source: ${model.source}. ${choices ? `${choices}. ` : ""}Entente, ${licenseInWords(settings.license.name)}, release ${release.version}.`;
}
