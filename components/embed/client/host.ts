// The optional script of a page with embeds: every frame as high as its chart, and <entente-chart>.
const own = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin;

const originOf = (frame: HTMLIFrameElement) => {
  try {
    return new URL(frame.src, location.href).origin;
  } catch {
    return "";
  }
};

/** The frame that a message comes from, if it is one of ours: its window and its origin both have to be. */
const frameOf = ({ source, origin }: MessageEvent) =>
  origin === own
    ? [...document.querySelectorAll("iframe")].find(
        (frame) => frame.contentWindow === source && originOf(frame) === origin,
      )
    : undefined;

const parsed = (data: unknown) => {
  try {
    return typeof data === "string" ? JSON.parse(data) : data;
  } catch {
    return null;
  }
};

/** The ground behind an element: the first that can be seen, going outwards. */
function paperOf(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^transparent$|, 0\)$|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return "#fff";
}

addEventListener("message", (event) => {
  const frame = frameOf(event);
  const data = parsed(event.data);
  if (!frame || !data) return;
  if (data.type === "entente:look")
    frame.contentWindow?.postMessage(
      { type: "entente:look", font: getComputedStyle(frame).fontFamily, paper: paperOf(frame) },
      own,
    );
  const height = Number(data.height);
  const sizes =
    data.type === "entente:size" || data.type === "embed-size" || data.context === "iframe.resize";
  // Heights are told in whole px: a frame that its own style has made right to the fraction keeps that.
  if (sizes && height > 0 && height < 1e4 && Math.abs(frame.getBoundingClientRect().height - height) >= 1)
    frame.style.height = `${height}px`;
});

// A page whose policy refuses the frame gets the linked picture back.
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  if (effectiveDirective !== "frame-src" || !blockedURI.startsWith(own)) return;
  for (const chart of document.querySelectorAll("entente-chart")) (chart as Chart).giveBack();
  for (const held of document.querySelectorAll<HTMLElement>("entente-instead")) {
    held.parentElement?.querySelector("iframe")?.remove();
    held.hidden = false;
  }
});

/** `<entente-chart src="…">`: the frame in one tag; what it holds (a linked image) shows where this script does not run. */
class Chart extends HTMLElement {
  held: Node[] = [];

  connectedCallback() {
    const src = new URL(this.getAttribute("src") ?? "", own);
    if (src.origin !== own || this.querySelector("iframe")) return;
    if (!src.pathname.startsWith("/embed/")) src.pathname = `/embed${src.pathname}`;
    const frame = document.createElement("iframe");
    const image = this.querySelector("img");
    frame.title = this.title || image?.alt || "Entente";
    frame.src = src.href;
    frame.loading = "lazy";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    // The height by the width of the column, as the snippet knows it; without it a guess until the chart tells its own.
    const height = this.getAttribute("height") ?? `${image?.offsetHeight || 480}px`;
    frame.style.cssText = `display:block;width:100%;border:0;height:${height}`;
    this.style.cssText = "display:block;container-type:inline-size";
    this.held = [...this.childNodes];
    this.replaceChildren(frame);
  }

  giveBack() {
    if (this.held.length > 0) this.replaceChildren(...this.held);
  }
}
customElements.get("entente-chart") ?? customElements.define("entente-chart", Chart);
