import type { AnyRow, Column, Columns } from "../tables/table";
import { cellText } from "./csv";
import { description } from "./description";
import type { Format } from "./format";
import { attributes, xmlHead, xmlText } from "./xml";

const types: Readonly<Partial<Record<Column["type"], string>>> = {
  integer: "int",
  number: "double",
  boolean: "boolean",
};
const own = {
  label: { type: "string", title: "Label", description: "What to write beside the node." },
  weight: {
    type: "number",
    title: "Weight",
    description: "How strong the edge is, never negative.",
    unit: "1",
  },
} as const;

const keys = (of: "node" | "edge", columns: Columns) =>
  Object.entries(columns)
    .map(
      ([name, column]) =>
        `<key${attributes({ id: `${of}.${name}`, for: of, "attr.name": name, "attr.type": types[column.type] ?? "string" })}><desc>${xmlText(column.description)}</desc></key>\n`,
    )
    .join("");

const data = (of: "node" | "edge", columns: Columns, row: AnyRow) =>
  Object.entries(columns)
    .map(([name, column]) => {
      const text = cellText(column, row[name]);
      return text === "" ? "" : `<data${attributes({ key: `${of}.${name}` })}>${xmlText(text)}</data>`;
    })
    .join("");

/** GraphML: the graph as it stands at the date, for NetworkX, igraph, yEd and the like. */
export const graphml: Format = {
  extension: "graphml",
  mediaType: "application/graphml+xml",
  title: "GraphML",
  forWhom: "a network at one date, for NetworkX, igraph",
  attachment: true,
  options: {},
  cut: false,
  accepts: (dataset) => dataset.graph !== undefined,
  async *write(publication) {
    const { dossier, dataset, values } = publication;
    const graph = dataset.graph?.(dossier, values);
    if (!graph) throw new Error(`no graph: ${dataset.id}`);
    const { citation, title, license } = description(publication);
    const nodes: Columns = { label: own.label, ...graph.nodeColumns };
    const edges: Columns = { weight: own.weight, ...graph.edgeColumns };
    yield `${xmlHead}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${xmlText(`${title}. ${graph.description} ${citation} ${license.path}`)}</desc>
${keys("node", nodes)}${keys("edge", edges)}<graph${attributes({ id: dataset.id, edgedefault: graph.directed ? "directed" : "undirected" })}>
`;
    for (const node of graph.nodes)
      yield `<node${attributes({ id: node.id })}>${data("node", nodes, { ...node.row, label: node.label })}</node>\n`;
    for (const edge of graph.edges) {
      const { id, source, target, weight } = edge;
      yield `<edge${attributes({ id, source, target })}>${data("edge", edges, { ...edge.row, weight })}</edge>\n`;
    }
    yield "</graph>\n</graphml>\n";
  },
};
