/** What the document says of itself. */
const { dossier = "", chart = "", query = "", opening = "" } = document.body.dataset;
export const place = { dossier, chart, opening };

/** The day shown; it changes with the time control. */
export const shown = { day: document.body.dataset.day ?? "" };

/** The chart's own options at a day, as a query. */
export function queryAt(day: string): URLSearchParams {
  const params = new URLSearchParams(query);
  if (day === opening) params.delete("as_of");
  else params.set("as_of", day);
  return params;
}

/** The composition on screen; the style decides which. */
export const article = () =>
  [...document.querySelectorAll("article")].find((one) => getComputedStyle(one).display !== "none") ??
  document.body;
export const drawing = () => article().querySelector<HTMLElement>(".d");

export async function json<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}
