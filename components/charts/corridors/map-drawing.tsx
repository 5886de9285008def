import { Group } from "@visx/group";
import { paint } from "@/lib/look/tokens";
import type { Mark } from "../chart";
import { MarkLink } from "../mark-link";
import { TextLabel } from "../text-label";
import { changePaint } from "./change-paint";
import { spacing } from "./letter-spacing";
import type { MapView } from "./map-view";
import { SegmentShape } from "./segment-shape";
import { StopShape } from "./stop-shape";

/** Sea, land with two soft bands along the coast, borders, and the line of control as dots. */
function Ground({ view }: { view: MapView }) {
  const { base, width, height, sheet } = view;
  const id = `land-${sheet}`;
  const bands = sheet === "phone" ? [9, 4.5] : [14, 7];
  const scale = width / base.width;
  const px = (length: number) => Math.round((length / scale) * 100) / 100;
  return (
    <>
      <defs>
        <path id={id} d={base.land} />
        <path id={`focus-${sheet}`} d={base.focus} />
        <path id={`borders-${sheet}`} d={base.borders} />
        <clipPath id={`coast-${sheet}`}>
          <use href={`#${id}`} />
        </clipPath>
      </defs>
      <rect width={width} height={height} fill={paint("sea")} />
      <g transform={`scale(${Math.round(scale * 1e5) / 1e5})`}>
        {bands.map((band) => (
          <use
            key={band}
            href={`#${id}`}
            fill="none"
            stroke={paint("coast")}
            strokeOpacity={0.15}
            strokeWidth={px(band)}
            strokeLinejoin="bevel"
          />
        ))}
        <use href={`#${id}`} fill={paint("land")} />
        <use href={`#focus-${sheet}`} fill={paint("land-focus")} clipPath={`url(#coast-${sheet})`} />
        <use href={`#${id}`} fill="none" stroke={paint("coast")} strokeWidth={px(0.9)} />
        <use
          href={`#borders-${sheet}`}
          fill="none"
          stroke={paint("border")}
          strokeWidth={px(1.1)}
          strokeDasharray={[8, 2, 1.5, 2].map(px).join(" ")}
        />
        <path d={base.control} fill="none" stroke={paint("ink")} strokeOpacity={0.16} strokeWidth={px(3.4)} />
        <path
          d={base.control}
          fill="none"
          stroke={paint("ink")}
          strokeWidth={px(1.5)}
          strokeDasharray={[1.5, 3].map(px).join(" ")}
        />
      </g>
    </>
  );
}

function Letters({ view }: { view: MapView }) {
  return (
    <Group fontFamily="var(--font-serif, 'Source Serif 4'), 'Source Serif 4', Georgia, serif">
      {view.letters.map(({ label, kind }) => (
        <text
          key={`${label.text} ${label.x}`}
          x={label.x}
          y={label.y}
          textAnchor="middle"
          fontSize={label.size}
          fontStyle={kind === "sea" ? "italic" : undefined}
          letterSpacing={kind === "country" ? `${spacing}em` : "0.02em"}
          fill={paint(kind === "sea" ? "sea-name" : "muted")}
        >
          {label.text}
        </text>
      ))}
    </Group>
  );
}

function ScaleBar({ scale: { x, y, length, text } }: { scale: MapView["scale"] }) {
  return (
    <Group left={x} top={y} fontSize={11} fill={paint("ink")}>
      <path
        d={`M0 -5V0H${length}V-5M${length / 2} -3V0`}
        fill="none"
        stroke={paint("ink")}
        strokeWidth={1.2}
      />
      <text y={-9} textAnchor="middle">
        0
      </text>
      <text x={length} y={-9} textAnchor="middle">
        {text}
      </text>
    </Group>
  );
}

type Props = { view: MapView; marks: readonly Mark[]; href?: (key: string) => string };

/** One map, clipped to its frame. */
export function MapDrawing({ view, marks, href }: Props) {
  const known = new Map(marks.map((mark) => [mark.key, mark]));
  const mark = (key: string): Mark => known.get(key) ?? { key, about: [], label: key };
  const { width, height, notes, dots, lines, sheet } = view;
  const band = { fill: "none", stroke: paint("route"), strokeWidth: sheet === "phone" ? 9 : 11 };
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      overflow="hidden"
      role="presentation"
    >
      <Ground view={view} />
      <Letters view={view} />
      <path d={view.band} {...band} strokeLinecap="round" />
      <path d={view.otherBand} {...band} strokeDasharray="9 6" />
      {view.changed.map(({ key, path, change }) => (
        <path
          key={key}
          d={path}
          fill="none"
          stroke={changePaint[change]}
          strokeOpacity={0.4}
          strokeWidth={sheet === "phone" ? 11 : 14}
          strokeLinecap={change === "opened" ? "round" : "butt"}
          strokeDasharray={change === "opened" ? undefined : "5 3"}
        />
      ))}
      {lines.map((line) => (
        <MarkLink key={line.key} mark={mark(line.key)} href={href}>
          <path className="ring" d={line.path} fill="none" stroke="none" strokeWidth={9} />
          <SegmentShape line={line} thin={sheet === "continent" || sheet === "wide"} />
          {line.cross ? (
            <path
              d={`M${line.cross.x - 5} ${line.cross.y - 5}l10 10m0 -10l-10 10`}
              stroke={paint("severed")}
              strokeWidth={2.2}
            />
          ) : null}
          <path className="hit" d={line.path} fill="none" stroke="transparent" strokeWidth={24} />
        </MarkLink>
      ))}
      <Group pointerEvents="none" fill="none" strokeWidth={2}>
        {view.rings.map(({ x, y, color }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={6.5} stroke={color} />
        ))}
        {notes.map(({ key, leader, color }) => (
          <path key={key} d={leader} stroke={color} strokeWidth={1.1} />
        ))}
      </Group>
      {dots.map((dot) => (
        <MarkLink key={dot.key} mark={mark(dot.key)} href={href}>
          <StopShape dot={dot} />
        </MarkLink>
      ))}
      <Group pointerEvents="none">
        {dots.map(({ key, label, native }) => (
          <Group key={key}>
            {label ? <TextLabel label={label} halo={paint("land-focus")} /> : null}
            {native ? <TextLabel label={native} color={paint("muted")} halo={paint("land-focus")} /> : null}
          </Group>
        ))}
        {view.ways.map((label) => (
          <TextLabel key={`${label.text} ${label.x}`} label={label} halo={paint("land")} />
        ))}
        {notes.map((note) =>
          note.labels.map((label) => (
            <TextLabel
              key={label.text}
              label={label}
              color={label.weight === 600 ? note.color : paint("ink")}
              halo={paint("land-focus")}
            />
          )),
        )}
      </Group>
      <ScaleBar scale={view.scale} />
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        fill="none"
        stroke={paint("rule")}
        pointerEvents="none"
      />
    </svg>
  );
}
