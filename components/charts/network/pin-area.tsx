import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { withoutPin, withPin, writePins } from "@/lib/options/pin-text";
import type { PanelProps } from "../panel";
import type { NetworkModel } from "./model";
import { movedModel } from "./moved-model";
import { ownFinger } from "./own-finger";
import { placeOf, shareOf } from "./pin-place";
import { pinsIn } from "./pins-in";

type Point = { x: number; y: number };
type Props = Pick<PanelProps<NetworkModel>, "model" | "asked" | "change"> & {
  /** The drawing of a model. */
  children: (model: NetworkModel) => ReactNode;
};
/** A circle on its way over one drawing; with the next drawing it is where it belongs. */
type Moved = { key: string; to: Point; of: NetworkModel };

/** How far a key moves a circle, per cent of the room; and after how much rest in ms it is held there. */
const [keyStep, rest] = [2, 600];
const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const actorAt = (target: EventTarget) =>
  target instanceof Element
    ? (target.closest('a[data-key^="actor:"]')?.getAttribute("data-key") ?? null)
    : null;

/**
 * The network's circles are drawn along with mouse or finger, or moved by Shift with arrows, and stay where they are
 * let go; Delete lets one go. One step of the history each, whatever the way there.
 */
export function PinArea({ model, asked, change, children }: Props) {
  const [moved, setMoved] = useState<Moved | null>(null);
  const drag = useRef<{ key: string; from: Point; isMoving: boolean } | null>(null);
  const hasDragged = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const area = useMemo(() => ownFinger(() => drag.current !== null), []);
  const now = moved?.of === model ? moved : null;
  const frame = model.frame;
  if (!frame) return children(model);
  const shown = now ? movedModel(model, now.key, now.to) : model;

  const hold = (key: string, to: Point) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const pins = withPin(pinsIn(asked), { id: key.slice(6), ...shareOf(frame, to) });
    change({ pins: writePins(pins) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = actorAt(event.target);
    const node = shown.nodes.find((one) => one.key === key);
    const way = event.shiftKey ? ways[event.key] : undefined;
    if (!key || !node || (!way && event.key !== "Delete")) return;
    event.preventDefault();
    event.stopPropagation();
    if (!way) {
      change({ pins: writePins(withoutPin(pinsIn(asked), key.slice(6))) || null });
      return;
    }
    const share = shareOf(frame, node);
    const within = (value: number) => Math.min(100, Math.max(0, value));
    const to = placeOf(frame, {
      x: within(share.x + keyStep * way.x),
      y: within(share.y + keyStep * way.y),
    });
    setMoved({ key, to, of: model });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => hold(key, to), rest);
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key === "Shift" && timer.current !== undefined && now) hold(now.key, now.to);
  };
  const onDown = (event: PointerEvent) => {
    const key = actorAt(event.target);
    hasDragged.current = false;
    if (key && event.button === 0)
      drag.current = { key, from: { x: event.clientX, y: event.clientY }, isMoving: false };
  };
  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    const { current } = drag;
    const svg = event.currentTarget.querySelector("svg");
    const node = model.nodes.find((one) => one.key === current?.key);
    if (!current || !svg || !node) return;
    const [dx, dy] = [event.clientX - current.from.x, event.clientY - current.from.y];
    if (!current.isMoving && Math.hypot(dx, dy) < 5) return;
    if (!current.isMoving) event.currentTarget.setPointerCapture(event.pointerId);
    current.isMoving = true;
    const scale = model.width / svg.getBoundingClientRect().width;
    const to = {
      x: Math.min(frame.right, Math.max(frame.left, node.x + dx * scale)),
      y: Math.min(frame.bottom, Math.max(frame.top, node.y + dy * scale)),
    };
    setMoved({ key: current.key, to, of: model });
  };
  const onUp = (event: PointerEvent) => {
    const { current } = drag;
    drag.current = null;
    if (!current?.isMoving) return;
    hasDragged.current = true;
    if (event.type === "pointercancel" || !now) setMoved(null);
    else hold(current.key, now.to);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing inside has the focus; all that is done here are links too
    <div
      ref={area}
      className="pin-area"
      data-moving={now ? "" : undefined}
      onKeyDownCapture={onKeyDown}
      onKeyUpCapture={onKeyUp}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
      onClickCapture={(event) => {
        if (!hasDragged.current) return;
        hasDragged.current = false;
        event.preventDefault();
        event.stopPropagation();
      }}
      onDragStart={(event) => event.preventDefault()}
    >
      {children(shown)}
    </div>
  );
}
