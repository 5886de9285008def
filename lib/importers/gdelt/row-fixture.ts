/** A row of a GDELT export with the cells that matter. */
export function gdeltRow(columns: 57 | 58 | 61, given: Readonly<Record<number, string>> = {}): string {
  const cells = Array.from({ length: columns }, () => "");
  const usual = {
    0: "479491239",
    1: "20190425",
    5: "PRKGOV",
    15: "RUSGOV",
    26: "057",
    27: "057",
    28: "05",
    31: "4",
  };
  for (const [place, text] of Object.entries({ ...usual, ...given })) cells[Number(place)] = text;
  if (columns !== 57) cells[columns - 1] = "https://example.org/a";
  return cells.join("\t");
}
