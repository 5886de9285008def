import type { Face } from "@/lib/letters/faces";
import { runOf } from "@/lib/letters/run";
import { type Language, languages } from "@/lib/words/language";
import type { Element, Shape, Words } from "./shape";

/** Letters as outlines look the same everywhere; letters as text can be edited, searched and translated. */
export type Lettering = "outlines" | "text";

type Frame = {
  width: number;
  height: number;
  title: string;
  description: string;
  /** Where it comes from and on what terms, for programs that read metadata. */
  source: string;
  rights: string;
  lettering: Lettering;
  /** Of the words in it. */
  language: Language;
};

const sans = "Inter,'Helvetica Neue',Arial,'Liberation Sans',sans-serif";
const serif = "'Source Serif 4',Georgia,'Liberation Serif',serif";
/** What systems call the typefaces in which they write a language that the families above lack. */
const eastAsian: Readonly<Partial<Record<Language, string>>> = {
  ko: "'Apple SD Gothic Neo','Malgun Gothic','Noto Sans CJK KR','Noto Sans KR'",
  zh: "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC'",
  ja: "'Hiragino Sans','Yu Gothic','Noto Sans CJK JP','Noto Sans JP'",
};
const familyIn = (language: Language, family: string) => {
  const others = eastAsian[language];
  return others ? family.replace(/,([a-z-]+)$/, `,${others},$1`) : family;
};
const isSerif = (face: Face) => face.startsWith("serif");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// XML has no room for control characters and halves of letters, whatever a dossier holds.
const plain = (text: string) =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "")
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? "");
const short = (value: number, decimals = 2) =>
  String(Math.round(value * 10 ** decimals) / 10 ** decimals).replace(/^(-?)0\./, "$1.");
const written = (attributes: Element["attributes"]) => {
  let text = "";
  for (const name in attributes) {
    const value = attributes[name];
    text += ` ${name === "href" ? "xlink:href" : name}="${typeof value === "number" ? short(value) : plain(String(value))}"`;
  }
  return text;
};

/** Text in the fonts of whoever opens the picture; a halo is drawn beneath, which every program understands. */
function asText({ face, language, size, fill, halo }: Words, text: string, place: string): string {
  const cut = `${face.endsWith("bold") ? ' font-weight="600"' : ""}${face === "serif-italic" ? ' font-style="italic"' : ""}`;
  const family = isSerif(face) ? ` font-family="${familyIn(language, serif)}"` : "";
  const common = `${place} font-size="${short(size)}"${cut}${family} fill="`;
  const beneath = halo
    ? `<text${common}${halo.color}" stroke="${halo.color}" stroke-width="${short(halo.width)}" stroke-linejoin="round" aria-hidden="true">${plain(text)}</text>`
    : "";
  return `${beneath}<text${common}${fill}">${plain(text)}</text>`;
}

class Writer {
  private outlines = new Map<string, string>();
  private named = 0;
  private clips = 0;

  constructor(private lettering: Lettering) {}

  defs = () => [...this.outlines].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join("");

  shapes(shapes: readonly Shape[]): string {
    let text = "";
    for (const shape of shapes) text += shape.kind === "words" ? this.words(shape) : this.element(shape);
    return text;
  }

  private element({ name, attributes, clip, children }: Element): string {
    const inner = this.shapes(children);
    const own = `<${name}${written(attributes)}`;
    if (clip === null) return inner ? `${own}>${inner}</${name}>` : `${own}/>`;
    this.clips += 1;
    const id = `clip${this.clips}`;
    return `<clipPath id="${id}"><rect width="${clip.width}" height="${clip.height}"/></clipPath>${own} clip-path="url(#${id})">${inner}</${name}>`;
  }

  private words(words: Words): string {
    const { text, x, y, size, face, language, anchor, spacing, fill, halo } = words;
    if (this.lettering === "text") {
      const place = ` x="${short(x)}" y="${short(y)}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}${spacing ? ` letter-spacing="${short((spacing * size) / 1000)}"` : ""}`;
      return asText(words, text, place);
    }
    const run = runOf(face, text, language, spacing);
    const scale = size / 1000;
    const left = x - run.advance * scale * (anchor === "start" ? 0 : anchor === "middle" ? 0.5 : 1);
    const strange = run.strange
      .map((piece) => asText(words, piece.text, ` x="${short(left + piece.x * scale)}" y="${short(y)}"`))
      .join("");
    if (run.glyphs.length === 0) return strange;
    let uses = "";
    for (const { glyph, x: at } of run.glyphs) {
      this.outlines.set(glyph.id, glyph.path);
      uses += `<use xlink:href="#${glyph.id}"${at ? ` x="${at}"` : ""}/>`;
    }
    if (halo) {
      this.named += 1;
      const id = `w${this.named}`;
      const width = Math.round(halo.width / scale);
      uses = `<use xlink:href="#${id}" fill="${halo.color}" stroke="${halo.color}" stroke-width="${width}" stroke-linejoin="round"/><g id="${id}">${uses}</g>`;
    }
    return `<g transform="translate(${short(left)} ${short(y)})scale(${short(scale, 5)})" fill="${fill}">${uses}</g>${strange}`;
  }
}

/**
 * Shapes as an SVG file that stands alone: no script, no style sheet, nothing from elsewhere, and only what
 * SVG 1.1 knows, so that old programs open it too.
 */
export function writeSvg(shapes: readonly Shape[], frame: Frame): string {
  const { width, height, title, description, source, rights, lettering, language } = frame;
  const { tag } = languages[language];
  const writer = new Writer(lettering);
  const body = writer.shapes(shapes);
  const defs = writer.defs();
  const metadata = `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about=""><dc:title>${plain(title)}</dc:title><dc:source>${plain(source)}</dc:source><dc:rights>${plain(rights)}</dc:rights><dc:language>${tag}</dc:language></cc:Work></rdf:RDF></metadata>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${familyIn(language, sans)}" xml:lang="${tag}" role="img"><title>${plain(title)}</title><desc>${plain(description)}</desc>${metadata}${defs ? `<defs>${defs}</defs>` : ""}${body}</svg>`;
}
