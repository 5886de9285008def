/**
 * Once, before the server answers: leads addresses that cannot be decoded to the route that refuses them, offers the
 * server in front a look at the current releases, and lets memory grow by a fifth, not several-fold, between two full
 * collections.
 * A download of a million rows leaves garbage behind at the pace at which it is sent, and V8 would else keep as much of
 * it as the rest of the server holds.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { subscribe } = await import("node:diagnostics_channel");
  const { readableAddress } = await import("./lib/publish/undecodable");
  // Told of every request before anything else is.
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: { url?: string } };
    if (request.url?.includes("%")) request.url = readableAddress(request.url);
  });
  const { linkToServer } = await import("./lib/dossier/served");
  const { readServed } = await import("./lib/dossier/read-served");
  linkToServer().read = readServed;
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString("--heap-growing-percent=20");
}
