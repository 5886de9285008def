/** Size and line height in px, and the weight, of a kind of text. */
export type TypeSize = { size: number; line: number; weight: 400 | 600 };

/** The type of an embed composed at a width. All in px, so that heights are known without a browser. */
export const typeSizes = (width: number) => {
  const wide = width >= 600;
  return {
    title: { size: wide ? 24 : 20, line: wide ? 30 : 25, weight: 600 },
    sub: { size: wide ? 14 : 13, line: wide ? 20 : 18, weight: 400 },
    note: { size: 13, line: 18, weight: 400 },
    source: { size: 12, line: 17, weight: 400 },
  } as const satisfies Record<string, TypeSize>;
};

/** Fixed heights in px. */
export const spaces = {
  /** The rule above everything and the air beneath it. */
  rule: 2,
  head: 10,
  /** Between title and subtitle, and between head and drawing. */
  sub: 4,
  drawing: 12,
  note: 8,
  keyRow: 22,
  key: 8,
  controls: 44,
  /** Above, between and below the two hairlines of the foot. */
  foot: 9,
  footEnd: 10,
  empty: 120,
} as const;

/** How much wider than Inter the widest of the system's typefaces run: lines are broken for these. */
export const slack = { sans: 1.06, serif: 1.12 } as const;

/** Room in px that "Explore" takes beside the source. */
export const exploreRoom = 88;

/** Columns of the key by the width of a composition. */
export const keyColumns = (width: number) => (width >= 860 ? 4 : width >= 600 ? 3 : 2);
