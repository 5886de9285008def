/** Names that a map letters where they lie inside its frame; contested ones carry both forms. Degrees, WGS 84. */
export const seaNames = [
  { lines: ["East Sea /", "Sea of Japan"], at: [134.2, 39.3] },
  { lines: ["Yellow Sea /", "West Sea"], at: [123.4, 35.9] },
  { lines: ["Lake Baikal"], at: [108.6, 54.3] },
  { lines: ["Caspian Sea"], at: [50.6, 42.2] },
] as const;

export const countryNames = [
  { lines: ["CHINA"], at: [121.2, 43.6] },
  { lines: ["NORTH", "KOREA"], at: [126.6, 40.35] },
  { lines: ["SOUTH", "KOREA"], at: [128.1, 36.9] },
  { lines: ["JAPAN"], at: [137.4, 36.1] },
  { lines: ["RUSSIA"], at: [133.6, 45.4] },
  { lines: ["RUSSIA"], at: [98.5, 60.5] },
  { lines: ["MONGOLIA"], at: [102.2, 46.2] },
  { lines: ["KAZAKHSTAN"], at: [67.4, 48.2] },
] as const;
