import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { parseOptions } from "../options/parse";
import { datasets } from "./datasets";

/*
 * The computed datasets once more, from the text of the tables and the printed formulas alone: nothing of the
 * code under test is used but its rows.
 */

const folders = ["prisma/dossiers/korea-2019", "prisma/dossiers/reykjavik-1986"];
type Text = Record<string, string>;
const read = (folder: string, table: string): Text[] =>
  parse(readFileSync(`${folder}/${table}.csv`), { columns: true, bom: true });
const list = (cell = "") => (cell === "" ? [] : cell.split(";"));
const begins = (edtf = "") => `${edtf.split("/")[0]?.replace("~", "")}-01-01`.slice(0, 10);
const ends = (edtf = "") => {
  const text = (edtf.split("/").at(-1) ?? "").replace("~", "");
  if (text.length === 10) return text;
  const [year = 0, month = 12] = text.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};
const time = (day: string) => new Date(`${day}T00:00:00Z`).getTime() / 86_400_000;

function homes(folder: string) {
  const found: Text = {};
  for (const { id = "", kind, member_of = "" } of read(folder, "actors"))
    found[id] = kind === "person" && member_of !== "" ? member_of : id;
  return (id: string) => found[id] ?? id;
}

function rowsOf(folder: string, id: string, query: string) {
  const dossier = readDossierFolder(folder);
  const dataset = datasets[id];
  if (!dataset) throw new Error(`unknown dataset: ${id}`);
  const { values, problems } = parseOptions(dataset.options, new URLSearchParams(query), dossier);
  expect(problems).toEqual([]);
  return [...dataset.rows(dossier, values)] as Record<string, unknown>[];
}

const cases: [folder: string, asOf: string, halfLife: string, people: string, without: string][] = [
  [folders[0] as string, "2019-04-25", "180", "state", ""],
  [folders[0] as string, "2019-04-25", "180", "state", "ev-hanoi-summit,ev-singapore-summit"],
  [folders[0] as string, "2018-06-12", "30", "apart", "ev-singapore-summit"],
  [folders[0] as string, "2017-09-15", "none", "state", ""],
  [folders[1] as string, "1986-10-12", "90", "state", ""],
];

test.each(cases)("relations of %s as of %s, half-life %s, people %s, without %s", (...asked) => {
  const [folder, asOf, halfLife, people, without] = asked;
  const home = people === "state" ? homes(folder) : (id: string) => id;
  const sums = new Map<string, { weight: number; scored: number; events: number }>();
  for (const event of read(folder, "events")) {
    const age = time(asOf) - time(begins(event.date));
    if (age < 0 || without.split(",").includes(event.id ?? "")) continue;
    const weight = halfLife === "none" ? 1 : 0.5 ** (age / Number(halfLife));
    let [from, to] = [list(event.initiators), list(event.recipients)];
    if (from.length === 0 && to.length === 0) from = to = list(event.participants);
    const pairs = new Set<string>();
    for (const one of from)
      for (const other of to) if (home(one) !== home(other)) pairs.add(`${home(one)}>${home(other)}`);
    for (const pair of pairs) {
      const sum = sums.get(pair) ?? { weight: 0, scored: 0, events: 0 };
      sums.set(pair, {
        weight: sum.weight + weight,
        scored: sum.scored + weight * Number(event.goldstein),
        events: sum.events + 1,
      });
    }
  }
  const rows = rowsOf(
    folder,
    "relations",
    `as_of=${asOf}&half_life=${halfLife}&people=${people}${without ? `&without=${without}` : ""}`,
  );
  expect(sums.size).toBeGreaterThan(1);
  expect(rows.map((row) => `${row.from}>${row.to}`).sort()).toEqual([...sums.keys()].sort());
  for (const row of rows) {
    const { weight = 0, scored = 0, events = 0 } = sums.get(`${row.from}>${row.to}`) ?? {};
    expect(row.intensity).toBeCloseTo(weight, 9);
    expect(row.tone).toBeCloseTo(scored / weight, 9);
    expect(row.events).toBe(events);
  }
});

test.each(cases.slice(0, 3))("positions of %s as of %s", (folder, asOf) => {
  const home = homes(folder);
  const [start] = readDossierFolder(folder).settings.period;
  const offices = read(folder, "offices").filter(({ leader }) => leader === "true");
  const quarters: Record<string, { total: number; who: Record<string, number> }> = {};
  for (const event of read(folder, "events")) {
    const day = begins(event.date);
    if (day < start || day > asOf) continue;
    if (!["summit", "meeting", "visit", "call", "letter"].includes(event.type ?? "")) continue;
    const who = [...list(event.initiators), ...list(event.recipients), ...list(event.participants)];
    const held = (office: Text) =>
      who.includes(office.actor ?? "") &&
      begins(office.start) <= day &&
      (office.end === "" || day <= ends(office.end));
    if (!offices.some(held)) continue;
    const name = `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) + 2) / 3)}`;
    quarters[name] ??= { total: 0, who: {} };
    const quarter = quarters[name];
    quarter.total += 1;
    for (const actor of new Set(who.map(home))) quarter.who[actor] = (quarter.who[actor] ?? 0) + 1;
  }
  const rows = rowsOf(folder, "positions", `as_of=${asOf}`);
  expect([...new Set(rows.map(({ quarter }) => quarter))].sort()).toEqual(Object.keys(quarters).sort());
  for (const row of rows) {
    const { total = 0, who = {} } = quarters[String(row.quarter)] ?? {};
    const contacts = who[String(row.actor)] ?? 0;
    expect(row).toMatchObject({ contacts, total });
    expect(row.share).toBeCloseTo(contacts / total, 9);
    expect(row.rank).toBe(1 + Object.values(who).filter((more) => more > contacts).length);
  }
  for (const [quarter, { who }] of Object.entries(quarters))
    for (const actor of Object.keys(who))
      expect(rows.some((row) => row.quarter === quarter && row.actor === actor)).toBe(true);
});

const degrees: Record<string, number> = {
  none: 0,
  minimal: 1 / 3,
  intermediate: 2 / 3,
  full: 1,
  reversed: 0,
};

test.each([
  ["coded", ({ size }: Text) => Number(size)],
  ["equal", () => 1],
  ["goldstein", ({ goldstein }: Text) => Number(goldstein)],
  ["plover", ({ plover }: Text) => Number(plover)],
  [
    "security:2,economic:0.5",
    ({ size, kind }: Text) => Number(size) * ({ security: 2, economic: 0.5 }[kind ?? ""] ?? 1),
  ],
] as [string, (concession: Text) => number][])("balances and concessions weighted %s", (weighting, size) => {
  const folder = folders[0] as string;
  const concessions = read(folder, "concessions");
  const steps = read(folder, "concession_steps");
  const deliveredAt = (concession: Text, day: string) => {
    let [delivered, dayOfLast] = [0, ""];
    const own = steps
      .filter((step) => step.concession === concession.id)
      .sort((x, y) => Number(x.n) - Number(y.n));
    for (const step of own) {
      const on = begins(step.date);
      if (on > day || on < dayOfLast || step.degree === "lapsed") continue;
      dayOfLast = on;
      delivered = degrees[step.degree ?? ""] ?? Number.NaN;
    }
    return delivered;
  };
  const gave = (from: string[], to: string[], day: string) =>
    concessions
      .filter(({ givers, receivers }) =>
        list(givers).some(
          (giver) =>
            from.includes(giver) && list(receivers).some((other) => to.includes(other) && other !== giver),
        ),
      )
      .reduce((sum, concession) => sum + size(concession) * deliveredAt(concession, day), 0);

  const rows = rowsOf(folder, "balances", `weighting=${weighting}`);
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [side, other, date] = [row.side as string[], row.other as string[], String(row.date)];
    expect(row.given).toBeCloseTo(gave(side, other, date), 9);
    expect(row.received).toBeCloseTo(gave(other, side, date), 9);
    expect(row.balance).toBeCloseTo(gave(other, side, date) - gave(side, other, date), 9);
    const mirror = rows.find(
      (back) => back.date === row.date && `${back.side}>${back.other}` === `${row.other}>${row.side}`,
    );
    expect(mirror?.balance).toBeCloseTo(-Number(row.balance), 9);
  }
  for (const row of rowsOf(folder, "concessions", "as_of=2018-12-31")) {
    const concession = concessions.find(({ id }) => id === row.id) ?? {};
    expect(row.delivered).toBeCloseTo(deliveredAt(concession, "2018-12-31"), 9);
  }
});
