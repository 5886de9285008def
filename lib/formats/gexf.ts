import type { Dated, Edge, Node, Spell } from "../datasets/graph";
import { gexfVersion } from "../options/gexf-version";
import type { Column, Columns } from "../tables/table";
import { cellText } from "./csv";
import { description } from "./description";
import type { Format } from "./format";
import { attributes, xmlHead, xmlText } from "./xml";

const dialects = {
  "1.3": { namespace: "http://gexf.net/1.3", version: "1.3", interval: { timerepresentation: "interval" } },
  "1.2": { namespace: "http://www.gexf.net/1.2draft", version: "1.2", interval: {} },
} as const;

const types: Readonly<Partial<Record<Column["type"], string>>> = {
  integer: "integer",
  number: "double",
  boolean: "boolean",
};

/** Declares columns as attributes of nodes or edges. */
function declared(of: "node" | "edge", mode: "static" | "dynamic", columns: Columns): string {
  const list = Object.entries(columns).map(
    ([name, column]) =>
      `<attribute${attributes({ id: name, title: name, type: types[column.type] ?? "string" })}/>`,
  );
  return list.length > 0 ? `<attributes class="${of}" mode="${mode}">${list.join("")}</attributes>\n` : "";
}

function valuesOf({ row, dated }: Node | Edge, columns: Columns): string {
  const fixed = Object.entries(columns).flatMap(([name, column]) => {
    const value = cellText(column, row[name]);
    return value === "" ? [] : [`<attvalue${attributes({ for: name, value })}/>`];
  });
  const changing = Object.entries(dated).flatMap(([name, values]) =>
    values.map(
      ({ value, start, end }: Dated) => `<attvalue${attributes({ for: name, value, start, end })}/>`,
    ),
  );
  const all = [...fixed, ...changing].join("");
  return all && `<attvalues>${all}</attvalues>`;
}

function spellsOf(spells: readonly Spell[]): string {
  const all = spells.map(({ start, end }) => `<spell${attributes({ start, end })}/>`).join("");
  return all && `<spells>${all}</spells>`;
}

/** GEXF, a graph over time: when nodes and edges are there, and values that change, as Gephi plays them. */
export const gexf: Format = {
  extension: "gexf",
  mediaType: "application/gexf+xml",
  title: "GEXF",
  forWhom: "a network over time, for Gephi",
  attachment: true,
  options: { version: gexfVersion },
  cut: false,
  accepts: (dataset) => dataset.graph !== undefined,
  async *write(publication) {
    const { dossier, dataset, values } = publication;
    const graph = dataset.graph?.(dossier, values);
    if (!graph) throw new Error(`no graph: ${dataset.id}`);
    const { namespace, version, interval } = dialects[values.version === "1.2" ? "1.2" : "1.3"];
    const { citation, title, license } = description(publication);
    const lastmodifieddate = dossier.release.time.slice(0, 10);
    const about = `${title}. ${graph.description} ${citation} ${license.path}`;
    const time = graph.time ? { timeformat: "date", ...interval, ...graph.time } : {};
    const mode = graph.time ? "dynamic" : "static";
    const defaultedgetype = graph.directed ? "directed" : "undirected";
    yield `${xmlHead}<gexf${attributes({ xmlns: namespace, version })}>
<meta${attributes({ lastmodifieddate })}><creator>Entente</creator><description>${xmlText(about)}</description></meta>
<graph${attributes({ mode, defaultedgetype, idtype: "string", ...time })}>
${declared("node", "static", graph.nodeColumns)}${declared("node", "dynamic", graph.datedNodeColumns)}${declared("edge", "static", graph.edgeColumns)}${declared("edge", "dynamic", graph.datedEdgeColumns)}<nodes>
`;
    for (const node of graph.nodes)
      yield `<node${attributes({ id: node.id, label: node.label })}>${valuesOf(node, graph.nodeColumns)}${spellsOf(node.spells)}</node>\n`;
    yield "</nodes>\n<edges>\n";
    for (const edge of graph.edges) {
      const { id, source, target, weight } = edge;
      yield `<edge${attributes({ id, source, target, weight })}>${valuesOf(edge, graph.edgeColumns)}${spellsOf(edge.spells)}</edge>\n`;
    }
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};
