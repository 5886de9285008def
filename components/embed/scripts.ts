import built from "./generated/scripts.json";

/** The scripts that run on other people's pages, with the checksum that names them; built from client/. */
export const scripts: Record<"chart" | "card" | "host", { code: string; sum: string }> = built;
