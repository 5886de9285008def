import type { ReactElement } from "react";
import type { Dossier } from "@/lib/dossier/dossier";
import { paint, resolvePaint, type Theme } from "@/lib/look/tokens";
import { textWidth } from "@/lib/words/text-width";
import type { ChartModel } from "./chart";
import type { AnyChart } from "./charts";

type Given = {
  chart: AnyChart;
  dossier: Dossier;
  model: ChartModel;
  theme: Theme;
  page: string;
  render: (element: ReactElement) => string;
};

/** Breaks a text into lines of a width in px. */
function wrap(text: string, size: number, weight: 400 | 600, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const joined = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && textWidth(joined, size, weight) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** A figure as a picture that stands alone: title, drawing, source, licence and address inside, no style from outside. */
export function standalone({ chart, dossier, model, theme, page, render }: Given): string {
  const { settings, release } = dossier;
  const margin = 16;
  const width = model.width + 2 * margin;
  const title = wrap(model.title, 22, 600, model.width);
  const sub = wrap(model.sub, 13, 400, model.width);
  const foot = wrap(
    `Source: ${model.source}. Entente, ${settings.license.name}, release ${release.version}, ${page}`,
    11,
    400,
    model.width,
  );
  const top = 12 + title.length * 28 + sub.length * 18 + 14;
  const height = top + model.height + 16 + foot.length * 15 + 8;
  const block = (lines: string[], y: number, step: number) =>
    lines.map((text, index) => (
      <text key={text} x={margin} y={y + index * step}>
        {text}
      </text>
    ));
  return resolvePaint(
    render(
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        fontFamily="Inter, Helvetica, Arial, sans-serif"
        role="img"
      >
        <title>{model.title}</title>
        <desc>{model.alt}</desc>
        <rect width={width} height={height} fill={paint("paper")} />
        <g fontSize={22} fontWeight={600} fill={paint("ink")} fontFamily="Source Serif 4, Georgia, serif">
          {block(title, 30, 28)}
        </g>
        <g fontSize={13} fill={paint("muted")}>
          {block(sub, 12 + title.length * 28 + 12, 18)}
        </g>
        <g transform={`translate(${margin},${top})`}>
          {model.empty ? (
            <text y={40} fontSize={15} fill={paint("ink")}>
              {model.empty}
            </text>
          ) : (
            <chart.Figure model={model} />
          )}
        </g>
        <g fontSize={11} fill={paint("muted")}>
          {block(foot, top + model.height + 22, 15)}
        </g>
      </svg>,
    ),
    theme,
  );
}
