/**
 * The colours of the house, by theme. Pages get them as CSS custom properties; a picture that leaves the
 * house gets the values themselves. Text tokens keep a contrast of 4.5 against their ground, marks 3.0.
 */
export type Theme = "light" | "dark";

const light = {
  paper: "#fbfaf7",
  raise: "#ffffff",
  sunk: "#f3f1eb",
  ink: "#1c1b22",
  muted: "#5f5c6a",
  rule: "#e4e1da",
  "rule-strong": "#c9c5bb",
  grid: "#ece9e2",
  link: "#1f5fa8",
  highlight: "#fdf1cf",
  ok: "#1c6e37",
  warn: "#8a5200",
  bad: "#9c1f1f",
  blue: "#3b86c6",
  "blue-ink": "#22649f",
  "blue-on": "#1c1b22",
  red: "#b8302a",
  "red-ink": "#a82a24",
  "red-on": "#ffffff",
  teal: "#2f9c88",
  "teal-ink": "#0d7465",
  "teal-on": "#1c1b22",
  ochre: "#b08400",
  "ochre-ink": "#7d5c00",
  "ochre-on": "#1c1b22",
  indigo: "#39308c",
  "indigo-ink": "#39308c",
  "indigo-on": "#ffffff",
  plum: "#84285c",
  "plum-ink": "#84285c",
  "plum-on": "#ffffff",
  other: "#8d8a96",
  "other-ink": "#5f5c6a",
  "other-on": "#1c1b22",
  "tone-1": "#6b2a7c",
  "tone-2": "#9a63a9",
  "tone-3": "#c7a6cf",
  "tone-4": "#bab6b0",
  "tone-5": "#a3cea0",
  "tone-6": "#5aa367",
  "tone-7": "#1c6e37",
  sea: "#e9eff1",
  land: "#f6f3ea",
  "land-focus": "#fdfcf8",
  coast: "#93a7ad",
  border: "#b9b1a0",
  "sea-name": "#4d6f7d",
  route: "#f5d78e",
  operational: "#26324a",
  restricted: "#984f00",
  construction: "#2a5f9c",
  severed: "#a3195b",
} as const;

export type Token = keyof typeof light;

const dark: Record<Token, string> = {
  paper: "#16151a",
  raise: "#1f1e25",
  sunk: "#111014",
  ink: "#eceaf2",
  muted: "#a7a3b3",
  rule: "#2e2c36",
  "rule-strong": "#4a4755",
  grid: "#26242d",
  link: "#8fbcf0",
  highlight: "#3a3216",
  ok: "#8edb9b",
  warn: "#f0b868",
  bad: "#f09090",
  blue: "#6db6f5",
  "blue-ink": "#6db6f5",
  "blue-on": "#16151a",
  red: "#e25a49",
  "red-ink": "#ee8476",
  "red-on": "#16151a",
  teal: "#86dcc6",
  "teal-ink": "#86dcc6",
  "teal-on": "#16151a",
  ochre: "#eab83a",
  "ochre-ink": "#eab83a",
  "ochre-on": "#16151a",
  indigo: "#7d72e0",
  "indigo-ink": "#a59cf2",
  "indigo-on": "#16151a",
  plum: "#b8669a",
  "plum-ink": "#dc93c2",
  "plum-on": "#16151a",
  other: "#8d8a99",
  "other-ink": "#a7a3b3",
  "other-on": "#16151a",
  "tone-1": "#d79be6",
  "tone-2": "#a86fb8",
  "tone-3": "#6d4a78",
  "tone-4": "#5c5965",
  "tone-5": "#3f6b47",
  "tone-6": "#56a266",
  "tone-7": "#8edb9b",
  sea: "#10161b",
  land: "#221f26",
  "land-focus": "#2a272f",
  coast: "#4a5a63",
  border: "#54505e",
  "sea-name": "#7fa3b2",
  route: "#6b5520",
  operational: "#dfe4f0",
  restricted: "#f0a24a",
  construction: "#7fb2ee",
  severed: "#f072ac",
};

export const tokens: Record<Theme, Record<Token, string>> = { light, dark };

/** A token as a CSS value, for figures and styles alike. */
export const paint = (token: Token) => `var(--${token})`;

/** One theme as CSS declarations. */
export const declarations = (theme: Theme) =>
  Object.entries(tokens[theme])
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

/** An SVG (or any text) with every `var(--token)` replaced by its value, so that it stands alone. */
export const resolvePaint = (text: string, theme: Theme) =>
  text
    .replace(/var\(--font-[a-z]+, ?([^)]*)\)/g, "$1")
    .replace(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) => tokens[theme][name as Token] ?? whole);
