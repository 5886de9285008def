import { defaultLanguage, type Language } from "../words/language";
import type { Words } from "../words/words";
import { wordsIn } from "../words/words-in";
import type { Dossier } from "./dossier";

const known = new WeakMap<Dossier, Map<Language, Dossier>>();

/** A dossier as it is spoken of in a language: its title, description, landmarks and article are said in it where the dossier says how. */
function translated(dossier: Dossier, language: Language): Dossier {
  const { settings } = dossier;
  const own = settings.translations[language];
  const landmarks = settings.landmarks.map((landmark) => ({
    ...landmark,
    label: own?.landmarks[landmark.event] ?? landmark.label,
  }));
  const named = {
    title: own?.title ?? settings.title,
    description: own?.description ?? settings.description,
  };
  const claims = settings.claims && { ...settings.claims, ...own?.claims };
  const { beside } = dossier;
  const others = beside && { ...beside, shown: beside.shown.map((other) => inLanguage(other, language)) };
  return {
    ...dossier,
    language,
    ...(others ? { beside: others } : {}),
    settings: { ...settings, ...named, landmarks, claims },
  };
}

/** The same dossier in a language; the same object each time, so that what is computed from it can be kept. */
export function inLanguage(dossier: Dossier, language: Language): Dossier {
  if (dossier.language === language) return dossier;
  const versions = known.get(dossier) ?? new Map<Language, Dossier>();
  const version = versions.get(language) ?? translated(dossier, language);
  versions.set(language, version);
  known.set(dossier, versions);
  return version;
}

/** How the dossier's language says things. */
export const wordsOf = (dossier: Dossier): Words => wordsIn(dossier.language);

/** What `lang` says of a dossier's own texts where they stand in a page: they are in English, whatever the page is in. */
export const ownLang = (dossier: Dossier): Language | undefined =>
  dossier.language === defaultLanguage ? undefined : defaultLanguage;

/** The same for what it says of the article that its claims are taken from, unless it says so in the page's language. */
export const claimsLang = (dossier: Dossier): Language | undefined =>
  dossier.settings.translations[dossier.language]?.claims ? undefined : ownLang(dossier);

type Described = Pick<Dossier, "descriptor" | "settings">;
const own = ({ descriptor, settings }: Described, name: "title" | "description"): string =>
  typeof descriptor[name] === "string" ? descriptor[name] : settings[name];

/** The dossier's title in its own language, as it is cited. */
export const ownTitle = (dossier: Described): string => own(dossier, "title");

/** What the dossier says of itself, in its own language. */
export const ownDescription = (dossier: Described): string => own(dossier, "description");
