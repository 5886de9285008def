import { toneBreaks } from "@/lib/look/paints";
import { textWidth } from "@/lib/words/text-width";
import type { Words } from "@/lib/words/words";
import type { Label } from "../label-boxes";
import { isNarrow } from "../narrow";

export type LegendText = Label & { color: "ink" | "muted" };
/** What stands beneath the picture; px from its own corner. */
export type Legend = {
  /** Seven steps of tone side by side. */
  strip: { left: number; step: number };
  texts: readonly LegendText[];
  /** Lines of some widths, where there is room. */
  samples: readonly { x: number; height: number }[];
  /** Where a dashed line begins, and where a striped square does; null where there is none. */
  dash: number | null;
  stripes: number | null;
};

const size = 11.5;
const across = (text: string, weight: 400 | 600 = 400) => textWidth(text, size, weight);
const head = (x: number, text: string): LegendText => ({
  ...{ x, y: 9, anchor: "start", size, weight: 600, text, color: "ink" },
});
const plain = (x: number, text: string): LegendText => ({
  ...{ x, y: 9, anchor: "start", size, weight: 400, text, color: "muted" },
});
const whole = (value: number) => Math.ceil(value);

/** The steps of tone with what they are at both ends and their breaks; `end`: its right edge. */
function toneStrip({ say, decimal, count }: Words, width: number) {
  const narrow = isNarrow(width);
  const [first, last] = [say(narrow ? "network.hostile" : "network.tone"), say("network.friendly")];
  const left = Math.max(narrow ? 56 : 42, whole(across(first, 600)) + 12);
  const room = width - left - 8 - Math.max(54, whole(across(last, 600)));
  const step = narrow ? Math.min(28, Math.floor(room / 7)) : 27;
  const number = (far: number) => (Number.isInteger(far) ? count(far) : decimal(far));
  const limit = (value: number) => `${value > 0 ? "+" : "−"}${number(Math.abs(value))}`;
  const tick = (steps: number, text: string): LegendText => ({
    ...{ x: left + steps * step, y: 23, anchor: "middle", size: 11, weight: 400, text, color: "muted" },
  });
  const breaks = toneBreaks.map((value, index) => tick(index + 1, limit(value)));
  // Too near each other, the two around the middle become one, the outermost make room, and some are left out.
  const [lowest, low, middle, , high, highest] = toneBreaks;
  const tight = [
    tick(0.85, limit(lowest)),
    ...(step < 18 ? [] : [tick(2, limit(low)), tick(5, limit(high))]),
    tick(3.5, `±${number(Math.abs(middle))}`),
    tick(6.15, limit(highest)),
  ];
  return {
    strip: { left, step },
    end: left + 7 * step,
    texts: [
      head(0, first),
      ...(narrow ? [head(left + 7 * step + 8, last)] : []),
      ...(step < 26 ? tight : breaks),
    ],
  };
}

const intensities = [1, 8, 30];
/** Where line widths begin, how far apart they stand, where their unit and the dash follow: roomy, else tight. */
const settings = [
  { least: 700, start: 270, gap: 54, unit: 200, dash: 280 },
  { least: 0, start: 248, gap: 46, unit: 190, dash: 258 },
];

/** The key of the circles and lines: tones; line widths and the dash as far as there is room. */
export function networkLegend(words: Words, width: number): Legend {
  const { say, count } = words;
  const { strip, end, texts } = toneStrip(words, width);
  if (isNarrow(width)) return { strip, texts, samples: [], dash: null, stripes: null };
  const [title, unit, dashed] = [say("network.width"), say("network.intensity_unit"), say("network.dashed")];
  const tried = settings
    .filter(({ least }) => width >= least)
    .map((setting) => {
      const start = Math.max(setting.start, end + 17);
      const first = start + Math.max(44, whole(across(title, 600)) + 9);
      const last = first + (intensities.length - 1) * setting.gap + 27 + whole(across("30"));
      const unitAt = Math.max(start + setting.unit, last + 6);
      const dash = Math.max(start + setting.dash, unitAt + whole(across(unit)) + 16);
      return { start, first, gap: setting.gap, unitAt, dash, right: dash + 36 + across(dashed) };
    });
  const fitting = tried.find(({ right }) => right <= width);
  const { start, first, gap, unitAt, dash } = (fitting ?? tried.at(-1)) as (typeof tried)[number];
  return {
    strip,
    texts: [
      ...texts,
      head(start, title),
      ...intensities.map((intensity, index) => plain(first + index * gap + 27, count(intensity))),
      plain(unitAt, unit),
      ...(fitting ? [plain(dash + 36, dashed)] : []),
    ],
    samples: intensities.map((intensity, index) => ({
      x: first + index * gap,
      height: 1.1 + 2.4 * Math.sqrt(intensity),
    })),
    dash: fitting ? dash : null,
    stripes: null,
  };
}

/** The key of the matrix: tones, how hostile squares look, the intensity that fills a cell. */
export function matrixLegend(words: Words, width: number, most: number): Legend {
  const { say, decimal } = words;
  const { strip, end, texts } = toneStrip(words, width);
  if (isNarrow(width)) return { strip, texts, samples: [], dash: null, stripes: null };
  const stripes = Math.max(262, end + 31);
  const [striped, full] = [say("network.striped"), say("network.full_cell", { intensity: decimal(most) })];
  const fullAt = Math.max(stripes + 152, stripes + 18 + whole(across(striped)) + 16);
  return {
    strip,
    texts: [
      ...texts,
      plain(stripes + 18, striped),
      ...(fullAt + across(full) <= width ? [plain(fullAt, full)] : []),
    ],
    samples: [],
    dash: null,
    stripes,
  };
}
