import sanitize from "sanitize-html";
import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { charts } from "../charts/charts";
import { prepareEmbed } from "./prepare-embed";
import { snippetsOf } from "./snippets";

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const origin = "https://entente.example";
/** What a publishing system commonly leaves of what is pasted: no frames, no scripts, no unknown tags. */
const cleaned = (text: string) => sanitize(text, { allowedTags: [...sanitize.defaults.allowedTags, "img"] });

test.each(Object.values(charts).map((chart) => [chart.id, chart] as const))(
  "%s: what a sanitiser leaves of the snippets is the linked image",
  (id, chart) => {
    const prepared = prepareEmbed(chart, dossier, new URLSearchParams("as_of=2018-06-12"));
    const { script, image, iframe } = snippetsOf(prepared, origin, false);
    for (const text of [script, image, iframe]) {
      const left = cleaned(text);
      expect(left).toContain(`<a href="${origin}/korea-2019/${id}?as_of=2018-06-12">`);
      expect(left).toMatch(new RegExp(`<img src="${origin}/korea-2019/${id}\\.png\\?[^"]*as_of=2018-06-12`));
      // Not wider than a column, though its style is gone.
      expect(left).toMatch(/ width="680"/);
      expect(left).toMatch(/ alt="[^"]{20,}"/);
      expect(left).not.toMatch(/script|iframe|entente-|style=|hidden/);
    }
  },
);
