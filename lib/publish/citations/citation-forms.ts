import { bibtex } from "./bibtex";
import type { CitationForm } from "./citation-form";
import { csl } from "./csl";
import { ris } from "./ris";

/** Every form of a citation beside plain text. A new one is a file and a line here. */
export const citationForms: readonly CitationForm[] = [bibtex, ris, csl];
