import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Link } from "@/components/ui/link";
import { goTo } from "../../ui/choice";
import { useWords } from "../../ui/words";
import type { PanelProps } from "../panel";
import type { CorridorsModel } from "./model";
import { useMapGestures } from "./use-map-gestures";

type Props = Pick<PanelProps<CorridorsModel>, "model" | "href" | "change"> & { children: ReactNode };

/**
 * The map with its links to go nearer, further and to the sides, which work without JavaScript; with it mouse and
 * fingers move and enlarge it, + − 0 zoom by keyboard and Shift with arrows moves. The address has what is shown.
 */
export function ZoomArea({ model: { zoom, map }, href, change, children }: Props) {
  const { say } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const gestures = useMapGestures({
    frame,
    zoom,
    isHere: (to) => href({ zoom: to }) === href({}),
    onRest: (to) => change({ zoom: to }),
  });
  const steps = [
    ["nearer", "+", zoom.in],
    ["further", "−", zoom.out],
    ["west", "←", zoom.west],
    ["north", "↑", zoom.north],
    ["south", "↓", zoom.south],
    ["east", "→", zoom.east],
  ] as const;
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const shifted = {
      ArrowLeft: zoom.west,
      ArrowRight: zoom.east,
      ArrowUp: zoom.north,
      ArrowDown: zoom.south,
    };
    const to =
      key === "+" || key === "="
        ? zoom.in
        : key === "-"
          ? zoom.out
          : shiftKey && key in shifted
            ? shifted[key as keyof typeof shifted]
            : undefined;
    if (to === undefined && key !== "0") return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "0" || key === "-" || to) change({ zoom: to ?? null });
  };
  return (
    <div className="zoom-area">
      {map.lines.length === 0 ? (
        <p className="notice">
          {say("corridors_panel.none_in_part")}{" "}
          <Link href={href({ zoom: null })} onClick={goTo(change, { zoom: null })}>
            {say("corridors_panel.show_whole")}
          </Link>
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the drawing inside has the focus; all that is done here are links too */}
      <div
        ref={frame}
        className="zoom-frame"
        onKeyDownCapture={onKeyDown}
        {...gestures}
        onDragStart={(event) => event.preventDefault()}
      >
        {children}
      </div>
      <div className="segmented" role="group" aria-label={say("corridors_panel.part")}>
        {steps.map(([name, sign, to]) =>
          to === null && name === "nearer" ? null : (
            <Link
              key={name}
              aria-label={say(`corridors_panel.${name}`)}
              href={href({ zoom: to })}
              onClick={goTo(change, { zoom: to })}
            >
              {sign}
            </Link>
          ),
        )}
        <Link href={href({ zoom: null })} onClick={goTo(change, { zoom: null })}>
          {say("corridors_panel.whole")}
        </Link>
      </div>
      <p className="map-note needs-script">{say("corridors_panel.zoom_help")}</p>
    </div>
  );
}
