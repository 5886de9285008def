import { Group } from "@visx/group";
import { paint } from "@/lib/look/tokens";
import type { FigureProps, Mark } from "../chart";
import { MarkLink } from "../mark-link";
import { Picture } from "../picture";
import { TextLabel } from "../text-label";
import type { CorridorsModel, Dot, Line } from "./model";

/** A segment by its status: the pattern first, the colour second. */
export function SegmentShape({ line }: { line: Pick<Line, "path" | "status" | "broad"> }) {
  const common = { d: line.path, fill: "none" };
  if (line.status === "restricted")
    return <path {...common} stroke={paint("restricted")} strokeWidth={2.4} strokeDasharray="7 4" />;
  if (line.status === "severed")
    return (
      <path
        {...common}
        stroke={paint("severed")}
        strokeWidth={3.3}
        strokeDasharray="0.1 5.5"
        strokeLinecap="round"
      />
    );
  if (line.status === "planned")
    return <path {...common} stroke={paint("muted")} strokeWidth={2} strokeDasharray="2 5" />;
  if (line.status === "under_construction")
    return (
      <>
        <path {...common} stroke={paint("construction")} strokeWidth={1.5} />
        <path {...common} stroke={paint("construction")} strokeWidth={7.4} strokeDasharray="2 5.5" />
      </>
    );
  return line.broad ? (
    <>
      <path {...common} stroke={paint("operational")} strokeWidth={4.2} />
      <path {...common} stroke={paint("land")} strokeWidth={1.3} />
    </>
  ) : (
    <path {...common} stroke={paint("operational")} strokeWidth={2.4} />
  );
}

function StopShape({ dot }: { dot: Dot }) {
  const { x, y, radius } = dot;
  return (
    <>
      <circle className="ring" cx={x} cy={y} r={radius + 5} fill="none" stroke="none" strokeWidth={2.5} />
      {dot.gaugeBreak ? (
        <>
          <path
            d={`M${x - 6} ${y}l6 -6l6 6l-6 6z`}
            fill={paint("paper")}
            stroke={paint("operational")}
            strokeWidth={1.3}
          />
          <path d={`M${x} ${y - 6}l6 6l-6 6z`} fill={paint("operational")} />
        </>
      ) : (
        <circle
          cx={x}
          cy={y}
          r={radius}
          fill={paint("paper")}
          stroke={paint("operational")}
          strokeWidth={radius > 3 ? 2 : 1.4}
        />
      )}
      <circle className="hit" cx={x} cy={y} r={12} fill="transparent" />
      {dot.label ? <TextLabel label={dot.label} halo={paint("land-focus")} /> : null}
    </>
  );
}

const legend = [
  ["operational, 1435 mm", "operational", false],
  ["operational, 1520 mm", "operational", true],
  ["restricted", "restricted", false],
  ["under construction", "under_construction", false],
  ["severed or no track", "severed", false],
] as const;

/** The key, under the map: how a status is drawn. */
export function CorridorKey() {
  return (
    <ul className="key">
      {legend.map(([title, status, broad]) => (
        <li key={title}>
          <svg width={36} height={12} aria-hidden="true">
            <SegmentShape line={{ path: "M0 6H36", status, broad }} />
          </svg>
          {title}
        </li>
      ))}
      <li>
        <svg width={14} height={14} aria-hidden="true">
          <path d="M1 7l6 -6l6 6l-6 6z" fill="none" stroke="var(--ink)" />
          <path d="M7 1l6 6l-6 6z" fill="var(--ink)" />
        </svg>
        gauge break
      </li>
      <li>
        <i className="route-key" /> chosen route
      </li>
    </ul>
  );
}

/** The map: sea, land, borders, the route beneath, segments by status, stops, names, notes. */
export function CorridorsFigure({ model, href }: FigureProps<CorridorsModel>) {
  const mark = (key: string): Mark =>
    model.marks.find((candidate) => candidate.key === key) ?? { key, about: [], label: key };
  const { base, width, height, scale } = model;
  return (
    <Picture model={model}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        overflow="hidden"
        role="presentation"
      >
        <rect width={width} height={height} fill={paint("sea")} />
        <path d={base.coast} fill="none" stroke={paint("coast")} strokeOpacity={0.16} strokeWidth={9} />
        <path d={base.coast} fill="none" stroke={paint("coast")} strokeOpacity={0.25} strokeWidth={4} />
        <path d={base.land} fill={paint("land")} />
        <path d={base.focus} fill={paint("land-focus")} />
        <path d={base.coast} fill="none" stroke={paint("coast")} strokeWidth={0.7} />
        <path
          d={base.borders}
          fill="none"
          stroke={paint("border")}
          strokeWidth={1.1}
          strokeDasharray="8 2 1.5 2"
        />
        <path d={base.control} fill="none" stroke={paint("ink")} strokeOpacity={0.16} strokeWidth={3.4} />
        <path d={base.control} fill="none" stroke={paint("ink")} strokeWidth={1.5} strokeDasharray="1.5 3" />
        {model.letters.map(({ label, kind }) => (
          <Group
            key={`${label.text}${label.x}`}
            fontStyle={kind === "sea" ? "italic" : undefined}
            fontFamily="Source Serif 4, Georgia, serif"
          >
            <TextLabel label={label} color={paint(kind === "sea" ? "sea-name" : "muted")} halo={null} />
          </Group>
        ))}
        <path d={model.band} fill="none" stroke={paint("route")} strokeWidth={11} strokeLinecap="round" />
        {model.lines.map((line) => (
          <MarkLink key={line.key} mark={mark(line.key)} href={href}>
            <path className="ring" d={line.path} fill="none" stroke="none" strokeWidth={9} />
            <SegmentShape line={line} />
            {line.cross ? (
              <path
                d={`M${line.cross.x - 5} ${line.cross.y - 5}l10 10m0 -10l-10 10`}
                stroke={paint("severed")}
                strokeWidth={2}
              />
            ) : null}
            <path className="hit" d={line.path} fill="none" stroke="transparent" strokeWidth={16} />
          </MarkLink>
        ))}
        {model.notes.map((note) => (
          <Group key={note.key} pointerEvents="none">
            <path d={note.leader} stroke={note.color} strokeWidth={1} />
            {note.labels.map((label, line) => (
              <TextLabel
                key={label.text}
                label={label}
                color={line === 0 ? note.color : paint("ink")}
                halo={paint("sea")}
              />
            ))}
          </Group>
        ))}
        {model.dots.map((dot) => (
          <MarkLink key={dot.key} mark={mark(dot.key)} href={href}>
            <StopShape dot={dot} />
          </MarkLink>
        ))}
        <Group left={scale.x} top={scale.y}>
          <path d={`M0 -4V0H${scale.width}V-4`} fill="none" stroke={paint("ink")} />
          <text x={scale.width / 2} y={-6} textAnchor="middle" fontSize={11} fill={paint("ink")}>
            {scale.text}
          </text>
        </Group>
      </svg>
    </Picture>
  );
}
