import type { AnyRow } from "../tables/table";

/** Whether some cell of a row holds a text, whatever its case; every row does where there is none. */
export function holding(text: string): (row: AnyRow) => boolean {
  const wanted = text.toLowerCase();
  return (row) =>
    wanted === "" ||
    Object.values(row).some((value) =>
      String(value ?? "")
        .toLowerCase()
        .includes(wanted),
    );
}
