import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { networkModel } from "./model";
import { networkOptions } from "./options";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const drawn = (query: string) => {
  const { values, problems } = parseOptions(networkOptions, new URLSearchParams(query), korea);
  expect(problems).toEqual([]);
  return networkModel(korea, values, 718);
};
const short = (name: string) =>
  ({ "United States": "US", "UN Security Council": "UN Council" })[name] ?? name;

const dates = ["2017-08-15", "2018-03-01", "2018-06-12", "2018-12-01", "2019-04-25"];
const views = ["all", "friendly", "hostile"].flatMap((tone) =>
  ["", "PRK", "USA", "JPN", "RUS"].flatMap((focus) =>
    [1, 2].map((depth) => `tone=${tone}${focus ? `&focus=${focus}&depth=${depth}` : ""}`),
  ),
);

test("whatever a reader wants to see, title and words for the blind speak of ties that are drawn", () => {
  let spoken = 0;
  for (const date of dates)
    for (const view of views) {
      const { title, alt, edges, ties } = drawn(`as_of=${date}&${view}`);
      const keys = new Set(edges.map(({ key }) => key));
      const shown = ties.filter(({ key }) => keys.has(key));
      const named = title.match(/[A-Z][\w. ]*–[A-Z][\w.]*( [A-Z]\w*)?/g) ?? [];
      for (const pair of named) {
        const isOf = ({ names: [a, b] }: (typeof ties)[number]) =>
          [`${short(a)}–${short(b)}`, `${short(b)}–${short(a)}`].includes(pair.trim());
        expect(shown.some(isOf), `${date} ${view}: ${title}`).toBe(true);
        spoken++;
      }
      expect(named.length === 0, `${date} ${view}: ${title}`).toBe(ties.length === 0);
      for (const [, one, other] of alt.matchAll(/([A-Z][\w ]+) and ([A-Z][\w ]+): tone/g))
        expect(
          shown.some(({ names }) => names.join() === [one, other].join()),
          alt,
        ).toBe(true);
    }
  expect(spoken).toBeGreaterThan(100);
});

test("where a view has no ties the title says of which there are none", () => {
  const negative = drawn("as_of=2019-04-25&tone=hostile&focus=RUS&actors=PRK,RUS");
  expect(negative.title).toBe("Russia has no hostile ties with these actors");
  expect(negative.alt).toContain("with only the hostile ties of Russia. No tie is drawn.");
  expect(negative.sub).toContain("Only the hostile ties of Russia are drawn; circles count all ties.");
  expect(drawn("actors=USA,KOR&as_of=2019-04-25&tone=hostile").title).toBe(
    "No tie among these actors is hostile",
  );
});
