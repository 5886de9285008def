import type { ChartFormat } from "./chart-format";
import { csv } from "./csv";
import { json } from "./json";
import { pdf } from "./pdf";
import { png } from "./png";
import { svg } from "./svg";
import { zip } from "./zip";

/** Every format of a chart, in the order of the menu. A new one is a file and a line here. */
export const chartFormats: readonly ChartFormat[] = [png, svg, pdf, csv, json, zip];
