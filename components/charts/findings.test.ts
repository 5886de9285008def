import { expect, test } from "vitest";
import type { Dossier } from "@/lib/dossier/dossier";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { type AnyChart, charts } from "./charts";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const titleOf = (id: string, dossier: Dossier, query = "") => {
  const chart = charts[id] as AnyChart;
  const { values, problems } = parseOptions(chart.options, new URLSearchParams(query), dossier);
  expect(problems).toEqual([]);
  return String(chart.model(dossier, values, 824).title);
};
const withTables = (tables: Partial<Dossier["tables"]>): Dossier => ({
  ...korea,
  tables: { ...korea.tables, ...tables },
});
const { events, segment_statuses: statuses } = korea.tables;

test("negated scores turn the network's and the timeline's sentence round", () => {
  const negated = withTables({ events: events.map((event) => ({ ...event, goldstein: -event.goldstein })) });
  expect(titleOf("network", korea)).toMatch(/^US–North Korea tone has fallen to \+0\.\d since Hanoi/);
  expect(titleOf("network", negated)).toMatch(/^US–North Korea tone has risen to −0\.\d since Hanoi/);
  expect(titleOf("timeline", korea)).toMatch(/^Cooperation outweighs conflict in 16 of 20 months/);
  expect(titleOf("timeline", negated)).toMatch(/^Conflict outweighs cooperation in 16 of 20 months/);
});

test("swapped sides leave the same side ahead; swapped gifts turn it", () => {
  const swap = (ids: readonly string[]) => ids.map((id) => ({ USA: "PRK", PRK: "USA" })[id] ?? id);
  const ahead = titleOf("balance", korea);
  expect(ahead).toBe("North Korea had received more than it gave, after ten months behind");
  expect(titleOf("balance", korea, "a=PRK&b=USA")).toBe(ahead);
  const given = korea.tables.concessions.map((row) => ({
    ...row,
    givers: swap(row.givers),
    receivers: swap(row.receivers),
  }));
  expect(titleOf("balance", withTables({ concessions: given }))).toBe(
    "The United States had received more than it gave, after ten months behind",
  );
});

test("the map's sentence follows the status of the links", () => {
  const all = (status: "operational" | "severed") =>
    withTables({ segment_statuses: statuses.map((row) => ({ ...row, status })) });
  expect(titleOf("corridors", korea)).toBe("Seven kilometres of closed track separate Busan from Moscow");
  expect(titleOf("corridors", all("operational"))).toMatch(/^9,348 km of open track join Busan and Moscow$/);
  expect(titleOf("corridors", all("severed"))).toBe(
    "No unbroken track open to traffic joins Busan and Moscow",
  );
});

test("who is in the room carries the ranks with them", () => {
  const other = new Map([
    ["PRK", "JPN"],
    ["JPN", "PRK"],
  ]);
  const named = (id: string) => other.get(id) ?? id;
  const swapped = withTables({
    actors: korea.tables.actors.map((row) => ({ ...row, member_of: row.member_of && named(row.member_of) })),
    events: events.map((event) => ({
      ...event,
      initiators: event.initiators.map(named),
      recipients: event.recipients.map(named),
      participants: event.participants.map(named),
    })),
  });
  expect(titleOf("position", korea)).toBe("Absent in 2017, North Korea has since led or tied");
  expect(titleOf("position", swapped)).toBe("Absent in 2017, Japan has since led or tied");
});

test("no sentence of any chart at any month-end breaks off, doubles a word or ends in a full stop", () => {
  const months = Array.from({ length: 40 }, (_, index) => {
    const [year, month] = [2016 + Math.floor((index + 11) / 12), ((index + 11) % 12) + 1];
    return `${year}-${String(month).padStart(2, "0")}-28`;
  });
  for (const id of Object.keys(charts))
    for (const month of months) {
      const title = titleOf(id, korea, `as_of=${month}`);
      expect(title, month).toMatch(/^[A-Z0-9“]/);
      expect(title, month).not.toMatch(/[.:,]$|\b(\w+) \1\b|undefined|NaN|null| {2}/);
      expect(title.length, title).toBeLessThanOrEqual(130);
    }
}, 60_000);

test.each(["1", "7", "180", "5000", "none"])(
  "with a half-life of %s the doubt holds the finding",
  (halfLife) => {
    const { network } = charts;
    const query = new URLSearchParams({ half_life: halfLife });
    const { values } = parseOptions(network?.options ?? {}, query, korea);
    const { title, sub } = network?.model(korea, values, 824) ?? { title: "", sub: "" };
    const number = (text = "") => Number(text.replace("−", "-"));
    const [, tone] = / (?:to|at|of) ([+−]?\d+\.\d)/.exec(title) ?? [];
    const [, low, high] = /lies between ([+−]?\d+\.\d) and ([+−]?\d+\.\d)/.exec(sub) ?? [];
    expect(tone).toBeDefined();
    expect(number(low)).toBeLessThanOrEqual(number(tone));
    expect(number(high)).toBeGreaterThanOrEqual(number(tone));
  },
);
