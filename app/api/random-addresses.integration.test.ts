import { randomInt, randomLcg } from "d3-random";
import { expect, test } from "vitest";
import { charts } from "@/components/charts/charts";
import { parseChart } from "@/components/charts/parse-chart";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { chartPath, embedPath, inFormat } from "@/lib/publish/links";
import { ask, id } from "./ask-server";

/** Two hundred addresses with values that can be used and values that cannot, the same at every run. */
const draw = randomLcg(0.2019);
const up = (most: number) => randomInt.source(draw)(most)();
const one = <T>(items: readonly T[]): T => items[up(items.length)] as T;

const odd = [
  ..."|0|-1|NaN|null|,|,,|%|~|:|a:b|USA,|USA,USA|2019-02-30|9999-12-31|0001-01-01|1e9|☃|한국|<b>|'|__proto__".split(
    "|",
  ),
  "x".repeat(2000),
  "security:9",
  "select:~~~",
  "1435,1435,1",
];
const usable: Readonly<Record<string, readonly string[]>> = {
  as_of: ["2019-04-25", "2017-01-01", "0001-01-01", "9999-12-31", "2018-02-28"],
  compare: ["2017-01-01", "1900-01-01", "9999-12-31"],
  via: ["wonsan-st", "busan", "fukuoka"],
  select: ["actor:PRK", "concession:c02", "edge:PRK~USA", "segment:w06", "exchange:USA~PRK", "stop:nowhere"],
};

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const places = Array.from({ length: 200 }, (_, turn) => {
  const chart = one(Object.values(charts));
  const query = new URLSearchParams();
  // A chart of many options would else hardly ever be asked for nothing but what it can draw.
  const isOdd = up(2) === 0;
  for (const [name, option] of Object.entries(chart.options) as [string, { examples: readonly string[] }][]) {
    if (up(3) === 0) continue;
    query.append(name, isOdd && up(3) === 0 ? one(odd) : one([...option.examples, ...(usable[name] ?? [])]));
    if (isOdd && up(12) === 0) query.append(name, one(odd));
  }
  if (isOdd && up(5) === 0) query.append(one(["nonsense", "constructor", "toString", "__proto__"]), one(odd));
  const { problems } = parseChart(chart, dossier, query);
  // Dossiers beside this one are only known to the server; Next loses a parameter of this name on a rewritten address.
  const isSure = !query.has("with") && !query.has("__proto__");
  return { chart, query: query.toString(), isRefused: problems.length > 0, isSure, turn };
});

test("no address ends in an error: pages answer, machine routes answer or refuse", async () => {
  let [refused, drawn] = [0, 0];
  const look = async ({ chart, query, isRefused, isSure, turn }: (typeof places)[number]) => {
    const page = chartPath(id, chart.id);
    if (turn % 25 === 0) {
      const answer = await ask(`${page}?${query}`);
      expect([query, answer.status]).toEqual([query, 200]);
      expect(await answer.text()).toContain("</html>");
      return;
    }
    if (turn % 8 === 0) {
      const answer = await ask(`${embedPath(id, chart.id)}?${query}`);
      expect([query, answer.status]).toEqual([query, 200]);
      expect(await answer.text()).toMatch(/<svg|class="empty"|<p/);
      return;
    }
    const method = turn % 3 ? "HEAD" : "GET";
    const answer = await ask(`${inFormat(page, turn % 2 ? "svg" : "json")}?${query}`, { method });
    expect([200, 400], query).toContain(answer.status);
    if (isSure) expect([query, answer.status]).toEqual([query, isRefused ? 400 : 200]);
    if (answer.status === 400) refused++;
    else drawn++;
    await answer.text();
  };
  for (let start = 0; start < places.length; start += 8)
    await Promise.all(places.slice(start, start + 8).map(look));
  expect(refused).toBeGreaterThan(30);
  expect(drawn).toBeGreaterThan(20);
});
