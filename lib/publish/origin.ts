const hostForm = /^([a-z0-9.-]{1,253}|\[[0-9a-f:]{2,45}\])(:\d{1,5})?$/i;

const firstOf = (header: string | null) => header?.split(",")[0]?.trim() ?? "";

/**
 * Where the app is reached, such as `https://entente.example`, without a slash at its end: ENTENTE_ORIGIN where
 * it is set, else what the request was sent to, as a proxy in front passes it on.
 */
export function originOf(headers: Pick<Headers, "get">): string {
  const set = process.env.ENTENTE_ORIGIN;
  if (set) return new URL(set).origin;
  const hosts = [firstOf(headers.get("x-forwarded-host")), firstOf(headers.get("host"))];
  const host = hosts.find((name) => hostForm.test(name)) ?? "localhost";
  const scheme = firstOf(headers.get("x-forwarded-proto")) === "https" ? "https" : "http";
  return `${scheme}://${host.toLowerCase()}`;
}
