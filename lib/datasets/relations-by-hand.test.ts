import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { parseOptions } from "../options/parse";
import { datasets } from "./datasets";

/*
 * What the datasets say of relations at several dates once more, from the text of the tables and the printed formulas
 * alone: nothing of the code under test is used but its rows.
 */

const korea = "prisma/dossiers/korea-2019";
const reykjavik = "prisma/dossiers/reykjavik-1986";
type Text = Record<string, string>;
const read = (folder: string, table: string): Text[] =>
  parse(readFileSync(`${folder}/${table}.csv`), { columns: true, bom: true });
const list = (cell = "") => (cell === "" ? [] : cell.split(";"));
const day = (edtf = "") => `${edtf.split("/")[0]?.replace("~", "")}-01-01`.slice(0, 10);
const time = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

function rowsOf(folder: string, id: string, query: string) {
  const dossier = readDossierFolder(folder);
  const dataset = datasets[id];
  if (!dataset) throw new Error(`unknown dataset: ${id}`);
  const { values, problems } = parseOptions(dataset.options, new URLSearchParams(query), dossier);
  expect(problems).toEqual([]);
  return [...dataset.rows(dossier, values)] as Record<string, unknown>[];
}

type Sum = { weight: number; scored: number; events: Set<string> };
/** Both directions of every pair together, by the pair's identifiers in order. */
function pairsAt(folder: string, date: string, halfLife: number, actors: readonly string[] | null) {
  const home: Text = {};
  for (const { id = "", kind, member_of = "" } of read(folder, "actors"))
    home[id] = kind === "person" && member_of !== "" ? member_of : id;
  const sums = new Map<string, Sum>();
  for (const event of read(folder, "events")) {
    const age = time(date) - time(day(event.date));
    if (age < 0) continue;
    const own = (cell?: string) => [...new Set(list(cell).map((id) => home[id] ?? id))];
    let [from, to] = [own(event.initiators), own(event.recipients)];
    if (from.length + to.length === 0) from = to = own(event.participants);
    for (const one of from)
      for (const other of to) {
        if (one === other || (actors && !(actors.includes(one) && actors.includes(other)))) continue;
        const key = [one, other].sort().join(" ");
        const sum = sums.get(key) ?? { weight: 0, scored: 0, events: new Set() };
        const weight = 0.5 ** (age / halfLife);
        sum.weight += weight;
        sum.scored += weight * Number(event.goldstein);
        sum.events.add(event.id ?? "");
        sums.set(key, sum);
      }
  }
  return sums;
}

test.each([
  [korea, "2017-12-01", "2019-04-25", 180],
  [korea, "2018-06-12", "2018-02-09", 30],
  [reykjavik, "1986-01-01", "1987-06-01", 90],
])("changes of relations of %s between %s and %s, half-life %i", (folder, one, other, halfLife) => {
  const [first, last] = [one, other].sort() as [string, string];
  const [before, after] = [pairsAt(folder, first, halfLife, null), pairsAt(folder, last, halfLife, null)];
  const rows = rowsOf(folder, "relation_changes", `as_of=${one}&compare=${other}&half_life=${halfLife}`);
  expect(rows.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([...after.keys()].sort());
  for (const row of rows) {
    const [then, now] = [before, after].map((sums) => sums.get(`${row.from} ${row.to}`)) as [Sum?, Sum?];
    if (!now) throw new Error("a pair without events");
    const tone = now.scored / now.weight;
    const was = then ? then.scored / then.weight : null;
    expect(row.first_date).toBe(first);
    expect(row.last_date).toBe(last);
    expect(row.first_intensity).toBeCloseTo(then?.weight ?? 0, 9);
    expect(row.last_intensity).toBeCloseTo(now.weight, 9);
    expect(row.intensity_change).toBeCloseTo(now.weight - (then?.weight ?? 0), 9);
    expect(row.last_tone).toBeCloseTo(tone, 9);
    expect([row.first_events, row.last_events]).toEqual([then?.events.size ?? 0, now.events.size]);
    if (was === null) expect([row.first_tone, row.tone_change]).toEqual([null, null]);
    else {
      expect(row.first_tone).toBeCloseTo(was, 9);
      expect(row.tone_change).toBeCloseTo(tone - was, 9);
    }
    const [had, has] = [(then?.weight ?? 0) >= 0.5, now.weight >= 0.5];
    const turned = was !== null && was < 0 !== tone < 0 && Math.abs(tone - was) >= 0.25;
    const sameness = turned ? (tone < 0 ? "turned_hostile" : "turned_friendly") : "kept";
    expect(row.change).toBe(had ? (has ? sameness : "faded") : has ? "appeared" : "slight");
  }
  expect(rows.length).toBeGreaterThan(folder === korea ? 20 : 0);
});

type Friend = { a: string; b: string; length: number };
/** The share of the shortest ways between every two others that pass an actor, by walking every way there is. */
function passing(friends: readonly Friend[], actors: readonly string[]): Map<string, number> {
  const score = new Map(actors.map((actor) => [actor, 0]));
  const waysOf = (from: string, to: string) => {
    const found: { length: number; over: readonly string[] }[] = [];
    const walk = (here: string, length: number, over: readonly string[]) => {
      if (here === to) found.push({ length, over });
      else
        for (const { a, b, length: step } of friends) {
          const next = a === here ? b : b === here ? a : null;
          if (next !== null && next !== from && !over.includes(next))
            walk(next, length + step, [...over, next]);
        }
    };
    walk(from, 0, []);
    const least = Math.min(...found.map(({ length }) => length));
    return found.filter(({ length }) => length - least < 1e-12);
  };
  for (const [place, from] of actors.entries())
    for (const to of actors.slice(place + 1)) {
      const ways = waysOf(from, to);
      for (const { over } of ways)
        for (const actor of over.slice(0, -1)) score.set(actor, (score.get(actor) ?? 0) + 1 / ways.length);
    }
  return score;
}

test.each([
  ["2019-04-25", "quarter", 180],
  ["2018-09-30", "month", 90],
  ["2030-01-01", "quarter", 365],
])("standings as of %s by %s, half-life %i, by walking every way there is", (asOf, every, halfLife) => {
  const actors = ["USA", "PRK", "KOR", "CHN", "RUS", "JPN"];
  const rows = rowsOf(
    korea,
    "standings",
    `as_of=${asOf}&every=${every}&half_life=${halfLife}&actors=${actors.join(",")}`,
  );
  const [first, last] = readDossierFolder(korea).settings.period;
  const ends: string[] = [];
  for (let month = 0; month < 60; month++) {
    const end = new Date(Date.UTC(Number(first.slice(0, 4)), month + 1, 0)).toISOString().slice(0, 10);
    const counts = every === "month" || (month + 1) % 3 === 0;
    if (counts && end >= first && end < asOf && end < last) ends.push(end);
  }
  expect([...new Set(rows.map(({ date }) => date))]).toEqual([...ends, asOf]);
  for (const date of [...ends, asOf]) {
    const sums = pairsAt(korea, date, halfLife, actors);
    const friends: Friend[] = [];
    for (const [pair, { weight, scored }] of sums) {
      const [a = "", b = ""] = pair.split(" ");
      if (scored > 0) friends.push({ a, b, length: 1 / weight });
    }
    const between = passing(friends, actors);
    for (const actor of actors) {
      const own = [...sums].filter(([pair]) => pair.split(" ").includes(actor)).map(([, sum]) => sum);
      const row = rows.find((one) => one.date === date && one.actor === actor);
      expect(row?.ties).toBe(own.length);
      expect(row?.strength).toBeCloseTo(
        own.reduce((sum, { weight }) => sum + weight, 0),
        9,
      );
      expect(row?.brokerage, `${date} ${actor}`).toBeCloseTo(between.get(actor) ?? 0, 9);
    }
  }
});
