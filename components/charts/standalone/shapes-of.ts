import { Fragment, isValidElement, type ReactNode } from "react";
import type { Face } from "@/lib/letters/faces";
import { resolvePaint, type Theme } from "@/lib/look/tokens";
import type { Language } from "@/lib/words/language";
import { textOf } from "../text-of";
import { attributesOf, type Props } from "./attributes-of";
import type { Shape, Words } from "./shape";

/** What text takes from the elements around it. */
type Setting = {
  theme: Theme;
  language: Language;
  size: number;
  bold: boolean;
  serif: boolean;
  italic: boolean;
  anchor: Words["anchor"];
  spacing: string;
  fill: string;
};

function inherit(setting: Setting, props: Props): Setting {
  const { fontSize, fontWeight, fontFamily, fontStyle, textAnchor, letterSpacing, fill } = props;
  return {
    theme: setting.theme,
    language: setting.language,
    size: fontSize === undefined ? setting.size : Number(fontSize),
    bold: fontWeight === undefined ? setting.bold : Number(fontWeight) >= 600,
    serif: fontFamily === undefined ? setting.serif : String(fontFamily).includes("Serif"),
    italic: fontStyle === undefined ? setting.italic : fontStyle === "italic",
    anchor: (textAnchor as Words["anchor"] | undefined) ?? setting.anchor,
    spacing: letterSpacing === undefined ? setting.spacing : String(letterSpacing),
    fill: fill === undefined ? setting.fill : resolvePaint(String(fill), setting.theme),
  };
}

function faceOf({ serif, bold, italic }: Setting): Face {
  if (!serif) return bold ? "sans-bold" : "sans";
  return bold ? "serif-bold" : italic ? "serif-italic" : "serif";
}

function words(props: Props, setting: Setting): Shape[] {
  const line = textOf(props.children as ReactNode);
  if (line.trim() === "") return [];
  const { size, anchor, spacing, fill, theme, language } = setting;
  const { stroke, strokeWidth } = props;
  return [
    {
      kind: "words",
      text: line,
      x: Number(props.x ?? 0),
      y: Number(props.y ?? 0),
      size,
      face: faceOf(setting),
      language,
      anchor,
      spacing: Math.round(Number.parseFloat(spacing) * (spacing.endsWith("em") ? 1000 : 1000 / size)),
      fill,
      halo: stroke ? { color: resolvePaint(String(stroke), theme), width: Number(strokeWidth ?? 1) } : null,
    },
  ];
}

/** Marks of attention (rings, areas that a finger meets) have no place in a picture that cannot be touched. */
const isUnseen = ({ className, fill, stroke, display }: Props) =>
  /\b(hit|ring)\b/.test(String(className ?? "")) ||
  (fill === "transparent" && stroke === undefined) ||
  (fill === "none" && stroke === "transparent") ||
  display === "none";

function walk(node: ReactNode, setting: Setting, into: Shape[]): void {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, setting, into);
    return;
  }
  if (!isValidElement<Props>(node)) return;
  const { props } = node;
  const type: unknown = node.type;
  if (typeof type === "function") {
    const draw = type as (props: Props) => ReactNode;
    walk(draw(props), setting, into);
    return;
  }
  if (type === Fragment) {
    walk(props.children as ReactNode, setting, into);
    return;
  }
  if (typeof type !== "string") throw new Error(`not a plain component: ${String(type)}`);
  if (isUnseen(props)) return;
  const within = inherit(setting, props);
  if (type === "text") {
    into.push(...words(props, within));
    return;
  }
  const children: Shape[] = [];
  walk(props.children as ReactNode, within, children);
  const isFrame = type === "svg";
  const clip =
    isFrame && props.overflow === "hidden"
      ? { width: Number(props.width), height: Number(props.height) }
      : null;
  const attributes = isFrame ? {} : attributesOf(props, setting.theme);
  const isGroup = isFrame || type === "g";
  if (isGroup && children.length === 0) return;
  if (isGroup && clip === null && Object.keys(attributes).length === 0) into.push(...children);
  else into.push({ kind: "element", name: isFrame ? "g" : type, attributes, clip, children });
}

/**
 * A drawing of components without hooks as plain shapes in one theme, its letters in the manner of a language: what is
 * drawn once for pages becomes what files are written and painted from.
 */
export function shapesOf(drawing: ReactNode, theme: Theme, language: Language): Shape[] {
  const shapes: Shape[] = [];
  const setting: Setting = {
    theme,
    language,
    size: 16,
    bold: false,
    serif: false,
    italic: false,
    anchor: "start",
    spacing: "0",
    fill: "#000000",
  };
  walk(drawing, setting, shapes);
  return shapes;
}
