import { Group } from "@visx/group";
import { paint } from "@/lib/look/tokens";
import type { FigureProps, Mark } from "../chart";
import { isHeavy } from "../heavy";
import { labelBox } from "../label-boxes";
import { MarkLink } from "../mark-link";
import { isNarrow } from "../narrow";
import { Picture } from "../picture";
import { TextLabel } from "../text-label";
import type { Arrow } from "./arrows";
import { crowdOpacity } from "./crowd-size";
import type { Edge, Node } from "./graph";
import { Legend } from "./legend";
import { MatrixFigure } from "./matrix-figure";
import type { NetworkModel } from "./model";

/** Of many marks each is one shape: a browser that paints them on a canvas does the rest. */
const LightEdge = ({ edge }: { edge: Edge }) => (
  <path
    d={edge.path}
    fill="none"
    stroke={edge.color}
    strokeWidth={edge.width}
    strokeOpacity={crowdOpacity}
    strokeDasharray={edge.dash ?? undefined}
  />
);
const LightNode = ({ node }: { node: Node }) => (
  <>
    <circle cx={node.x} cy={node.y} r={node.radius} fill={node.fill} stroke={paint("paper")} />
    <TextLabel label={node.name} color={node.name.color} />{" "}
    <TextLabel label={node.sum} color={paint("muted")} />
  </>
);

const EdgeShape = ({ edge }: { edge: Edge }) => (
  <>
    <path className="ring" d={edge.path} fill="none" stroke="none" strokeWidth={edge.width + 8} />
    <path d={edge.path} fill="none" stroke={paint("paper")} strokeWidth={edge.width + 4} />
    <path
      d={edge.path}
      fill="none"
      stroke={edge.color}
      strokeWidth={edge.width}
      strokeDasharray={edge.dash ?? undefined}
    />
    <path
      className="hit"
      d={edge.path}
      fill="none"
      stroke="transparent"
      strokeWidth={Math.max(24, edge.width)}
    />
  </>
);

const NodeShape = ({ node }: { node: Node }) => (
  <>
    <circle
      className="ring"
      cx={node.x}
      cy={node.y}
      r={node.radius + 2.5}
      fill="none"
      stroke="none"
      strokeWidth={2.5}
    />
    <circle
      cx={node.x}
      cy={node.y}
      r={node.radius}
      fill={node.fill}
      stroke={paint("paper")}
      strokeWidth={2.5}
    />
    {node.pinned ? <circle cx={node.x} cy={node.y} r={3} fill={paint("paper")} /> : null}
    <circle className="hit" cx={node.x} cy={node.y} r={Math.max(12, node.radius)} fill="transparent" />
    <TextLabel label={node.name} color={node.name.color} />{" "}
    <TextLabel label={node.sum} color={paint("muted")} />
  </>
);

/** The way of an actor between two dates. */
const ArrowShape = ({ arrow: { ring: at, shaft, head, fill } }: { arrow: Arrow }) => (
  <>
    <path d={shaft} fill="none" stroke={paint("paper")} strokeWidth={6} />
    <path d={shaft} fill="none" stroke={fill} strokeWidth={2} />
    <path d={head} fill={fill} stroke={paint("paper")} strokeWidth={1.5} />
    <circle cx={at.x} cy={at.y} r={at.radius} fill={paint("paper")} stroke={fill} strokeWidth={2} />
  </>
);

/** A tone on its edge, on a ground of paper so that it reads on the heaviest line. */
function Tone({ label }: { label: NonNullable<Edge["label"]> }) {
  const { left, right, top, bottom } = labelBox(label);
  const size = (value: number) => Math.round(value * 100) / 100;
  return (
    <>
      <rect
        x={size(left - 3.5)}
        y={size(top - 2)}
        width={size(right - left + 7)}
        height={size(bottom - top + 2)}
        rx={3}
        fill={paint("paper")}
        opacity={0.96}
      />
      <TextLabel label={label} color={label.color} halo={null} />
    </>
  );
}

/** What the drawing means, at its foot. */
export const GraphLegend = ({ model: { legend, width, height } }: { model: NetworkModel }) => (
  <Legend legend={legend} top={height - (isNarrow(width) ? 30 : 34)} />
);

/** One mark of a model by its key: an edge or a circle; nothing where it is not drawn. */
export function MarkShape(props: { markKey: string; model: NetworkModel; href?: (key: string) => string }) {
  const { markKey, model, href } = props;
  const mark = model.marks.find(({ key }) => key === markKey);
  const edge = model.edges.find(({ key }) => key === markKey);
  const node = model.nodes.find(({ key }) => key === markKey);
  if (!mark || (!edge && !node)) return null;
  return (
    <MarkLink mark={mark} href={href}>
      {edge ? <EdgeShape edge={edge} /> : null}
      {node ? <NodeShape node={node} /> : null}
    </MarkLink>
  );
}

/** The network: edges under nodes, the lighter edges under the heavier, numbers on top; or the same as a matrix. */
export function NetworkFigure({ model, href }: FigureProps<NetworkModel>) {
  if (model.matrix) return <MatrixFigure model={model} matrix={model.matrix} href={href} />;
  const light = isHeavy(model);
  const marks = new Map(model.marks.map((one) => [one.key, one]));
  const mark = (key: string): Mark => marks.get(key) ?? { key, about: [], label: key };
  return (
    <Picture model={model}>
      {model.edges.map((edge) => (
        <MarkLink key={edge.key} mark={mark(edge.key)} href={href}>
          {light ? <LightEdge edge={edge} /> : <EdgeShape edge={edge} />}
        </MarkLink>
      ))}
      <Group pointerEvents="none">
        {model.edges.map((edge) => (edge.label ? <Tone key={edge.key} label={edge.label} /> : null))}
      </Group>
      {model.nodes.map((node) => (
        <MarkLink key={node.key} mark={mark(node.key)} href={href}>
          {light ? <LightNode node={node} /> : <NodeShape node={node} />}
        </MarkLink>
      ))}
      <Group pointerEvents="none">
        {model.arrows.map((arrow) => (
          <ArrowShape key={arrow.key} arrow={arrow} />
        ))}
      </Group>
      <GraphLegend model={model} />
    </Picture>
  );
}
