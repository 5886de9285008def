import type { OptionSet } from "../../options/option";

/** One address with what it takes and gives, as the documentation lists it. */
export type DescribedRoute = {
  /** With `{dossier}` where the name of a dossier stands. */
  path: string;
  summary: string;
  description: string;
  tag: string;
  mediaType: string;
  options: OptionSet;
  /** Options that have to be given. */
  required?: readonly string[];
  /** A plain file whose body a JSON schema cannot say more about. */
  isBinary?: boolean;
};
