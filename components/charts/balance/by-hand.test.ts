import { parse } from "csv-parse/sync";
import { randomInt, randomLcg } from "d3-random";
import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { csv } from "@/lib/formats/csv";
import { parseOptions } from "@/lib/options/parse";
import { rowsBehind } from "../formats/rows-behind";
import { balanceChart } from "./chart";

/*
 * Twenty random settings of the balance, recomputed from what its download holds and the printed formulas alone:
 * net and gross, and the share of random weightings from a generator written out anew.
 */

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const kinds = ["diplomatic", "economic", "humanitarian", "recognition", "security"];
type Text = Record<string, string>;
const list = (cell = "") => cell.split(";").filter(Boolean);

/** The thousand random weightings as the page describes them: a linear congruential generator of 32 bits. */
function thousand() {
  let state = Math.trunc(0.20190425 * 2 ** 32) | 0;
  const next = () => {
    state = (Math.imul(0x19660d, state) + 0x3c6ef35f) | 0;
    return (3 * (state >>> 0)) / 2 ** 32;
  };
  return Array.from({ length: 1000 }, () => Object.fromEntries(kinds.map((kind) => [kind, next()])));
}
const draws = thousand();

const draw = randomLcg(0.1986);
const up = (most: number) => randomInt.source(draw)(most)();
const some = (items: readonly string[], most = items.length) => {
  const left = [...items];
  return Array.from({ length: 1 + up(most) }, () => left.splice(up(left.length), 1)[0] ?? "");
};
const actors = ["USA", "PRK", "KOR", "CHN", "RUS", "JPN"];

function randomQuery(turn: number): string {
  const order = some(actors, 1).concat(some(actors)).concat(actors);
  const all = [...new Set(order)];
  const [a, b] = [all.slice(0, 1 + up(2)), all.slice(3, 4 + up(2))];
  const query = new URLSearchParams({ a: a.join(","), b: b.join(",") });
  query.set("as_of", `${2017 + up(3)}-${String(1 + up(12)).padStart(2, "0")}-15`);
  const own = some(kinds).map((kind) => `${kind}:${up(13) / 4}`);
  query.set("weighting", ["coded", "equal", "goldstein", "plover", own.join(",")][turn % 5] ?? "coded");
  if (turn % 2) query.set("coding", "second");
  if (up(3) > 0) query.set("kind", some(kinds).join(","));
  if (up(2) > 0) query.set("verifiable", some(["yes", "partly", "no"], 2).join(","));
  return query.toString();
}

async function download(id: string, values: Readonly<Record<string, unknown>>): Promise<Text[]> {
  const publication = {
    dossier,
    chart: balanceChart,
    values,
    page: "",
    query: new URLSearchParams(),
    origin: "",
  };
  const behind = rowsBehind(id, publication);
  let text = "";
  for await (const piece of csv.write({ ...behind, dossier }, [[...behind.rows]])) text += piece;
  return parse(text, { columns: true });
}

const home = new Map(
  dossier.tables.actors.map(({ id, kind, member_of }) => [
    id,
    kind === "person" && member_of ? member_of : id,
  ]),
);
const queries = Array.from({ length: 20 }, (_, turn) => randomQuery(turn));
let rowsSeen = 0;

test.each(queries)("%s", async (query) => {
  const { values, problems } = parseOptions(balanceChart.options, new URLSearchParams(query), dossier);
  expect(problems).toEqual([]);
  const model = balanceChart.model(dossier, values, 824);
  const asked = Object.fromEntries(new URLSearchParams(query));
  const rows = await download("concessions", values);
  rowsSeen += rows.length;
  expect(model.ledger.total).toBe(rows.length);
  for (const row of rows) {
    if (asked.kind) expect(asked.kind.split(",")).toContain(row.kind);
    if (asked.verifiable) expect(asked.verifiable.split(",")).toContain(row.verifiable);
  }

  const coded = (row: Text) => Number((asked.coding === "second" && row.second_size) || row.size);
  const own = Object.fromEntries((asked.weighting ?? "").split(",").map((item) => item.split(":")));
  const size = (row: Text) => {
    if (asked.weighting === "equal") return 1;
    if (asked.weighting === "goldstein" || asked.weighting === "plover") return Number(row[asked.weighting]);
    return coded(row) * Number(own[row.kind ?? ""] ?? 1);
  };
  const gave = (from: string, to: string, points: (row: Text) => number) =>
    rows
      .filter((row) =>
        list(row.givers)
          .map((id) => home.get(id) ?? id)
          .some(
            (giver) =>
              from.split(",").includes(giver) &&
              list(row.receivers)
                .map((id) => home.get(id) ?? id)
                .some((other) => other !== giver && to.split(",").includes(other)),
          ),
      )
      .reduce((sum, row) => sum + points(row) * Number(row.delivered), 0);
  const { a = "", b = "" } = asked;
  expect(model.ledger.a.given).toBeCloseTo(gave(a, b, size), 9);
  expect(model.ledger.b.given).toBeCloseTo(gave(b, a, size), 9);

  const last = (await download("balances", values)).filter(
    ({ date, side }) => date === asked.as_of && side === b.replaceAll(",", ";"),
  );
  if (rows.length > 0) expect(Number(last[0]?.balance)).toBeCloseTo(gave(a, b, size) - gave(b, a, size), 9);

  const nets = draws.map((factors) => {
    const points = (row: Text) => coded(row) * (factors[row.kind ?? ""] ?? Number.NaN);
    return gave(a, b, points) - gave(b, a, points);
  });
  expect(model.firm.ahead.b).toBe(nets.filter((net) => net > 1e-12).length);
  expect(model.firm.ahead.a).toBe(nets.filter((net) => net < -1e-12).length);
});

test("the settings are no empty ones", () => {
  expect(rowsSeen).toBeGreaterThan(60);
});
