import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import { goTo } from "../../ui/choice";
import type { PanelProps } from "../panel";
import type { CorridorsModel } from "./model";
import { placeAt, zoomText } from "./zoom-place";

type Props = Pick<PanelProps<CorridorsModel>, "model" | "href" | "change"> & { children: ReactNode };

/**
 * The map with its links to go nearer, further and to the sides, which work without JavaScript; with it the map is
 * drawn along with the pointer, + − 0 zoom by keyboard and Shift with arrows moves. The address has what is shown.
 */
export function ZoomArea({ model: { zoom }, href, change, children }: Props) {
  const start = useRef<{ x: number; y: number } | null>(null);
  const drawing = (target: EventTarget & Element) => target.querySelector<SVGElement>("svg");
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
  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerType === "mouse" && event.button === 0 && event.target instanceof SVGElement)
      start.current = { x: event.clientX, y: event.clientY };
  };
  const moved = (event: PointerEvent<HTMLDivElement>) => {
    const from = start.current;
    return from ? { x: event.clientX - from.x, y: event.clientY - from.y } : { x: 0, y: 0 };
  };
  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    const { x, y } = moved(event);
    const svg = drawing(event.currentTarget);
    if (!start.current || !svg || Math.hypot(x, y) < 6) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    svg.style.translate = `${x}px ${y}px`;
  };
  const onUp = (event: PointerEvent<HTMLDivElement>) => {
    const { x, y } = moved(event);
    const svg = drawing(event.currentTarget);
    start.current = null;
    if (!svg?.style.translate) return;
    const { width, height } = svg.getBoundingClientRect();
    svg.style.translate = "";
    change({ zoom: zoomText(placeAt(zoom.grid, 0.5 - x / width, 0.5 - y / height), zoom.scale) });
  };
  return (
    <div className="zoom-area">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the drawing inside has the focus; all that is done here are links too */}
      <div
        className="zoom-frame"
        onKeyDownCapture={onKeyDown}
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={onUp}
        onDragStart={(event) => event.preventDefault()}
      >
        {children}
      </div>
      <div className="segmented" role="group" aria-label="Part of the map">
        {steps.map(([name, sign, to]) =>
          to === null && name === "nearer" ? null : (
            <a
              key={name}
              aria-label={`Map ${name}`}
              href={href({ zoom: to })}
              onClick={goTo(change, { zoom: to })}
            >
              {sign}
            </a>
          ),
        )}
        <a href={href({ zoom: null })} onClick={goTo(change, { zoom: null })}>
          Whole map
        </a>
      </div>
    </div>
  );
}
