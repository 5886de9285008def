/** What /embed.js says of the page around the frame. */
type HostLook = { type?: unknown; font?: unknown; paper?: unknown };

/** Takes the typeface and the ground of the page around, where the address asks for them. */
export function watchHost(): void {
  const { font, theme } = document.body.dataset;
  addEventListener("message", ({ source, data }: MessageEvent<HostLook>) => {
    if (source !== parent || data?.type !== "entente:look") return;
    const { style } = document.documentElement;
    if (font === "inherit" && typeof data.font === "string") {
      style.setProperty("--sans", data.font);
      style.setProperty("--serif", data.font);
    }
    if (theme === "transparent" && typeof data.paper === "string") style.setProperty("--paper", data.paper);
  });
  if (parent !== window && (font === "inherit" || theme === "transparent"))
    parent.postMessage({ type: "entente:look" }, "*");
}
