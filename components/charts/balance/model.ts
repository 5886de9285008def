import { scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import { changeDays, entriesBetween, statesAt, sumAt } from "@/lib/measures/balance";
import { type Firmness, firmness, scaleTo } from "@/lib/measures/firmness";
import { sizeOf, type Weighting, weightingNames } from "@/lib/measures/weighting";
import type { Values } from "@/lib/options/option";
import { dayNumber } from "@/lib/time/day";
import { firstDay, precisionOf } from "@/lib/time/edtf";
import { sideInText, tightName } from "@/lib/words/actors";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { decimal, inWords, percent, plural, signed } from "@/lib/words/numbers";
import { textWidth } from "@/lib/words/text-width";
import { type ChartModel, isNarrow } from "../chart";
import type { Label } from "../label-boxes";
import { balanceFinding } from "./finding";
import { type LedgerColumn, ledgerColumn } from "./ledger-model";
import type { balanceOptions } from "./options";

export type Step = { key: string; x: number; y: number; width: number };
export type BalanceModel = ChartModel & {
  /** Areas above and below zero, the net line, the outline of the envelope. */
  above: string;
  below: string;
  net: string;
  envelope: string;
  gross: {
    a: string;
    b: string;
    promisedA: string;
    promisedB: string;
    zero: number;
    labels: readonly (Label & { color: string })[];
  } | null;
  zero: number;
  left: number;
  right: number;
  grid: readonly { y: number; label: Label }[];
  years: readonly { x: number; label: Label }[];
  labels: readonly (Label & { color: string })[];
  end: { x: number; y: number; color: string };
  steps: readonly Step[];
  colors: { a: string; b: string };
  firm: {
    grade: Firmness["grade"];
    sentence: string;
    named: Firmness["named"];
    bins: readonly { from: number; to: number; count: number }[];
    randomShare: number;
  };
  ledger: { a: LedgerColumn; b: LedgerColumn };
  rows: readonly { key: string; date: string; title: string; state: string; net: number }[];
  weighting: Weighting;
  sides: { a: readonly string[]; b: readonly string[]; choices: readonly { id: string; name: string }[] };
};

const round = (value: number) => Math.round(value * 100) / 100;

/** The balance of two sides up to a date, seen from side B: above zero B has received more than it gave. */
export function balanceModel(
  dossier: Dossier,
  options: Values<typeof balanceOptions>,
  width: number,
): BalanceModel {
  const { settings, tables } = dossier;
  const { as_of: asOf, a, b, weighting } = options;
  const narrow = isNarrow(width) && width < 420;
  const entries = entriesBetween(tables, a, b);
  const size = sizeOf(weighting);
  const first = [settings.period[0], ...changeDays(entries, asOf)].sort()[0] ?? asOf;
  const from = first < settings.period[0] ? settings.period[0] : first;
  const days = [...new Set([from, ...changeDays(entries, asOf).filter((day) => day >= from)])].sort();
  const series = days.map((day) => {
    const sum = sumAt(entries, day, size);
    const sumB = sumAt(
      entries.map((entry) => ({ ...entry, aGives: entry.bGives, bGives: entry.aGives })),
      day,
      size,
    );
    const named = weightingNames.map(
      (name) => -sumAt(entries, day, sizeOf(name)).balance * scaleTo(entries, name, weighting),
    );
    const net = -sum.balance;
    return {
      day,
      net,
      low: Math.min(net, ...named),
      high: Math.max(net, ...named),
      givenA: sum.given,
      givenB: sum.received,
      promisedA: sum.promised,
      promisedB: sumB.promised,
    };
  });
  const now = series.at(-1) ?? {
    day: asOf,
    net: 0,
    low: 0,
    high: 0,
    givenA: 0,
    givenB: 0,
    promisedA: 0,
    promisedB: 0,
  };
  const { title, ahead } = balanceFinding(dossier, { a, b, asOf, series });

  const big = width >= 560;
  const netHeight = big ? 250 : 200;
  const left = 34;
  const endText = `${signed(now.low)} to ${signed(now.high)}`;
  const right = width - Math.max(70, textWidth(endText, 11) + 14);
  const x = scaleLinear([dayNumber(from), Math.max(dayNumber(asOf), dayNumber(from) + 1)], [left, right]);
  const extent = Math.max(1, ...series.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const top = 26;
  const low = Math.min(-extent * 0.15, ...series.map((point) => point.low));
  const high = Math.max(extent * 0.15, ...series.map((point) => point.high));
  const y = scaleLinear([low, high], [netHeight - 26, top]);
  const at = ({ day }: { day: string }) => round(x(dayNumber(day)));
  const zero = round(y(0));
  const steps = <T extends { day: string }>(value: (point: T) => number) =>
    line<T>()
      .curve(curveStepAfter)
      .x(at)
      .y((point) => round(value(point)))
      .digits(2);
  const band = <T extends { day: string }>(y0: (point: T) => number, y1: (point: T) => number) =>
    area<T>()
      .curve(curveStepAfter)
      .x(at)
      .y0((point) => round(y0(point)))
      .y1((point) => round(y1(point)))
      .digits(2);

  const colors = { a: actorPaints(settings, a[0] ?? ""), b: actorPaints(settings, b[0] ?? "") };
  const short = (side: readonly string[]) => side.map((id) => tightName(dossier, id)).join(", ");
  const dated = entries.flatMap(({ concession, steps: own }) =>
    own
      .filter((step) => firstDay(step.date) <= asOf && firstDay(step.date) >= from)
      .map((step) => ({ concession, step })),
  );
  const netAt = (day: string) => series.filter((point) => point.day <= day).at(-1)?.net ?? 0;
  const states = statesAt(entries, asOf).filter(({ now: { state } }) => state !== "not_yet");
  const firm = firmness(entries, asOf, weighting);
  const leader = ahead === "a" ? a : b;
  const sentence =
    firm.grade === "Even"
      ? "Even. Neither side is ahead under this weighting."
      : `${firm.grade}. ${sideInText(dossier, leader).replace(/^t/, "T")} is ahead under ${inWords(firm.namedAgree)} of four named weightings and under ${percent(firm.randomShare)} of 1,000 random ones.`;

  const grossTop = netHeight + 24;
  const grossHeight = 220;
  const most = Math.max(
    1,
    ...series.flatMap((point) => [point.givenA + point.promisedA, point.givenB + point.promisedB]),
  );
  const gy = scaleLinear([-most, most], [grossTop + grossHeight - 20, grossTop + 24]);
  const grossLabel = (
    text: string,
    value: number,
    color: string,
    weight: 400 | 600 = 400,
  ): Label & { color: string } => ({
    x: right + 6,
    y: round(gy(value) + 4),
    anchor: "start",
    size: 11,
    weight,
    text,
    color,
  });
  const gross = big
    ? {
        zero: round(gy(0)),
        a:
          band<(typeof series)[number]>(
            () => gy(0),
            (point) => gy(point.givenA),
          )(series) ?? "",
        b:
          band<(typeof series)[number]>(
            () => gy(0),
            (point) => gy(-point.givenB),
          )(series) ?? "",
        promisedA:
          steps<(typeof series)[number]>((point) => gy(point.givenA + point.promisedA))(series) ?? "",
        promisedB:
          steps<(typeof series)[number]>((point) => gy(-point.givenB - point.promisedB))(series) ?? "",
        labels: [
          {
            ...grossLabel("Gross points given; dashed: promised and not delivered", 0, "ink", 600),
            x: left,
            y: grossTop + 10,
          },
          grossLabel(
            `${short(a)} ${decimal(now.givenA)}`,
            Math.max(now.givenA, most * 0.16),
            colors.a.ink,
            600,
          ),
          grossLabel(
            `${short(b)} ${decimal(now.givenB)}`,
            Math.min(-now.givenB, -most * 0.16),
            colors.b.ink,
            600,
          ),
        ],
      }
    : null;
  const height = netHeight + (big ? grossHeight + 24 : 0);
  const endColor = now.net >= 0 ? colors.b.ink : colors.a.ink;
  const endY = Math.min(netHeight - 40, Math.max(top + 14, y(now.net)));
  const label = (
    text: string,
    lx: number,
    ly: number,
    color: string,
    more: Partial<Label> = {},
  ): Label & { color: string } => ({
    x: round(lx),
    y: round(ly),
    anchor: "start",
    size: 11.5,
    weight: 600,
    text,
    color,
    ...more,
  });
  const firstYear = Number(from.slice(0, 4));
  const years = Array.from(
    { length: Number(asOf.slice(0, 4)) - firstYear + 1 },
    (_, index) => firstYear + index,
  ).flatMap((year) => {
    const day = index0(year, from);
    const place = round(x(dayNumber(day)));
    return place > right - 26
      ? []
      : [
          {
            x: place,
            label: {
              x: place,
              y: netHeight - 4,
              anchor: "start",
              size: 11,
              weight: 400,
              text: String(year),
            } as Label,
          },
        ];
  });
  const ticks = y.ticks(4).filter((tick) => Number.isInteger(tick));
  const bins = histogram(firm.random);
  const involved = [
    ...new Set(tables.concessions.flatMap(({ givers, receivers }) => [...givers, ...receivers])),
  ];
  return {
    title,
    sub: `${narrow ? "Net concessions" : `Net concessions, ${sideInText(dossier, a)} and ${sideInText(dossier, b)}`}, ${typeof weighting === "string" ? `${weighting} sizes` : "own weights"}, ${dateInWords(asOf)}; grey: range over four named weightings scaled to one mean.`,
    alt: `Net balance of ${sideInText(dossier, b)} against ${sideInText(dossier, a)} up to ${dateInWords(asOf)}: ${signed(now.net)} points. ${sentence}`,
    source: `${plural(states.length, "concession")} and their status history`,
    width,
    height,
    marks: [
      ...dated.map(({ concession, step }) => ({
        key: `step:${concession.id}~${step.n}`,
        about: [`concession:${concession.id}`, ...(step.event ? [`event:${step.event}`] : [])],
        label: `${dateInWords(step.date)}: ${concession.title}, ${step.wording}; net ${signed(netAt(firstDay(step.date)))}`,
      })),
    ],
    empty:
      entries.length === 0
        ? `The dossier has no concession between ${sideInText(dossier, a)} and ${sideInText(dossier, b)}.`
        : states.length === 0
          ? `Nothing had been promised between ${sideInText(dossier, a)} and ${sideInText(dossier, b)} by ${dateInWords(asOf)}.`
          : null,
    above:
      band<(typeof series)[number]>(
        () => zero,
        (point) => Math.min(zero, y(point.net)),
      )(series) ?? "",
    below:
      band<(typeof series)[number]>(
        () => zero,
        (point) => Math.max(zero, y(point.net)),
      )(series) ?? "",
    net: steps<(typeof series)[number]>((point) => y(point.net))(series) ?? "",
    envelope:
      band<(typeof series)[number]>(
        (point) => y(point.low),
        (point) => y(point.high),
      )(series) ?? "",
    gross,
    zero,
    left,
    right,
    grid: ticks.map((tick) => ({
      y: round(y(tick)),
      label: {
        x: left - 6,
        y: round(y(tick) + 4),
        anchor: "end",
        size: 11,
        weight: 400,
        text: tick === 0 ? "0" : tick > 0 ? `+${tick}` : `−${-tick}`,
      },
    })),
    years,
    labels: [
      label(`↑ ${short(b)} has received more`, left + 2, 12, colors.b.ink),
      label(`↓ ${short(a)} has received more`, left + 2, netHeight - 18, colors.a.ink),
      label(signed(now.net), right + 8, endY, endColor, { size: 14 }),
      label(endText, right + 8, endY + 14, "muted", { size: 11, weight: 400 }),
    ],
    end: { x: right, y: round(y(now.net)), color: endColor },
    steps: dated.map(({ concession, step }) => {
      const start = x(dayNumber(firstDay(step.date)));
      return {
        key: `step:${concession.id}~${step.n}`,
        x: round(start),
        y: round(y(netAt(firstDay(step.date)))),
        width: precisionOf(step.date) === "day" ? 0 : round(x(dayNumber(firstDay(step.date)) + 30) - start),
      };
    }),
    colors: { a: colors.a.fill, b: colors.b.fill },
    firm: { grade: firm.grade, sentence, named: firm.named, bins, randomShare: firm.randomShare },
    ledger: {
      a: ledgerColumn(
        dossier,
        states.filter(({ aGives }) => aGives),
        a,
        size,
      ),
      b: ledgerColumn(
        dossier,
        states.filter(({ bGives }) => bGives),
        b,
        size,
      ),
    },
    rows: dated
      .map(({ concession, step }) => ({
        key: `step:${concession.id}~${step.n}`,
        date: shortDate(step.date),
        title: concession.title,
        state: step.wording,
        net: netAt(firstDay(step.date)),
        sort: firstDay(step.date),
      }))
      .sort((p, q) => (p.sort < q.sort ? 1 : -1))
      .map(({ sort: _, ...row }) => row),
    weighting,
    sides: {
      a,
      b,
      choices: involved
        .map((id) => ({ id, name: tables.actors.find((actor) => actor.id === id)?.short_name ?? id }))
        .sort((p, q) => (p.name < q.name ? -1 : 1)),
    },
  };
}

const index0 = (year: number, from: string) => (`${year}-01-01` < from ? from : `${year}-01-01`);

/** Random balances in bins of equal width around zero. */
function histogram(values: readonly number[]) {
  const most = Math.max(1, ...values.map(Math.abs));
  const half = 10;
  const step = most / half;
  return Array.from({ length: 2 * half }, (_, index) => {
    const [from, to] = [(index - half) * step, (index - half + 1) * step];
    const inside = values.filter(
      (value) => value >= from && (value < to || (index === 2 * half - 1 && value <= to)),
    );
    return { from, to, count: inside.length };
  });
}
