export const themeNames = ["system", "light", "dark"] as const;
/** Under which name a browser keeps its reader's choice. */
export const themeKey = "theme";
