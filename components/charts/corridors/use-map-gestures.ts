import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { enlarged, isStill, type Shift, still, zoomAfter } from "./zoom-place";
import type { ZoomSteps } from "./zoom-steps";

/** px that a pointer has to go before it drags; nearer it clicks. */
const slack = 6;
/** ms without another turn of the wheel after which it has come to rest. */
const rest = 250;

type Given = {
  frame: RefObject<HTMLDivElement | null>;
  zoom: ZoomSteps;
  /** Whether the address says so already. */
  isHere: (zoom: string | null) => boolean;
  /** Called once a gesture, with what the address is to say. */
  onRest: (zoom: string | null) => void;
};

/**
 * A map that is drawn along by mouse or finger, and enlarged by the wheel (with Ctrl or ⌘, or while the map has the
 * focus, so that it does not stop a page that scrolls by) or by two fingers. What is seen moves at once; the part that
 * it ends at is asked for when the gesture is over, and stays in its place until it is here.
 */
export function useMapGestures({ frame, zoom, isHere, onRest }: Given) {
  const shift = useRef<Shift>(still);
  const drag = useRef<{ x: number; y: number; from: Shift; isOn: boolean } | null>(null);
  const wasDragged = useRef(false);
  const show = (to: Shift) => {
    shift.current = to;
    const style = frame.current?.querySelector<SVGElement>("svg")?.style;
    if (!style) return;
    style.transformOrigin = "0 0";
    style.transform = to === still ? "" : `translate(${to.x}px, ${to.y}px) scale(${to.by})`;
  };
  const given = useRef({ zoom, isHere, onRest, show });
  given.current = { zoom, isHere, onRest, show };
  const settle = useRef(() => {
    const { zoom, isHere, onRest, show } = given.current;
    const box = frame.current?.querySelector("svg")?.parentElement?.getBoundingClientRect();
    if (!box || shift.current === still) return;
    const to = zoomAfter(zoom, shift.current, box);
    if (isStill(shift.current) || isHere(to)) show(still);
    else onRest(to);
  }).current;

  // The part asked for is here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another map is what the effect waits for
  useEffect(() => given.current.show(still), [zoom]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const at = (x: number, y: number) => {
      const { left, top } = element.getBoundingClientRect();
      return { x: x - left, y: y - top };
    };
    const enlarge = (times: number, point: { x: number; y: number }) => {
      const { zoom, show } = given.current;
      show(enlarged(shift.current, times, point, zoom.scale));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      // A pinch on a trackpad comes as a wheel with Ctrl, in small turns.
      const pace = event.ctrlKey && Math.abs(event.deltaY) < 50 ? 0.01 : 0.002;
      enlarge(Math.exp(-event.deltaY * lines * pace), at(event.clientX, event.clientY));
      clearTimeout(timer);
      timer = setTimeout(settle, rest);
    };
    let fingers: { apart: number; x: number; y: number } | null = null;
    const two = ({ touches: [one, other] }: TouchEvent) => {
      if (!one || !other) return null;
      const middle = at((one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2);
      return { apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY), ...middle };
    };
    const onTouch = (event: TouchEvent) => {
      const now = two(event);
      if (now) drag.current = null;
      if (now && fingers && event.type === "touchmove") {
        event.preventDefault();
        const { x, y, by } = shift.current;
        shift.current = { x: x + now.x - fingers.x, y: y + now.y - fingers.y, by };
        enlarge(now.apart / fingers.apart, now);
      }
      if (now && event.type === "touchstart") event.preventDefault();
      if (!now && fingers) settle();
      fingers = now;
    };
    const touches = ["touchstart", "touchmove", "touchend", "touchcancel"] as const;
    element.addEventListener("wheel", onWheel, { passive: false });
    for (const name of touches) element.addEventListener(name, onTouch, { passive: false });
    return () => {
      clearTimeout(timer);
      element.removeEventListener("wheel", onWheel);
      for (const name of touches) element.removeEventListener(name, onTouch);
    };
  }, [frame, settle]);

  return {
    onPointerDown({ button, isPrimary, target, clientX: x, clientY: y }: PointerEvent) {
      wasDragged.current = false;
      drag.current =
        button === 0 && isPrimary && target instanceof SVGElement
          ? { x, y, from: shift.current, isOn: false }
          : null;
    },
    onPointerMove({ currentTarget, pointerId, clientX, clientY }: PointerEvent) {
      const held = drag.current;
      if (!held) return;
      const [x, y] = [clientX - held.x, clientY - held.y];
      if (!held.isOn && Math.hypot(x, y) < slack) return;
      if (!held.isOn) currentTarget.setPointerCapture(pointerId);
      held.isOn = true;
      show({ x: held.from.x + x, y: held.from.y + y, by: held.from.by });
    },
    onPointerUp() {
      wasDragged.current = drag.current?.isOn ?? false;
      drag.current = null;
      if (wasDragged.current) settle();
    },
    /** The page scrolls instead, or a second finger has come. */
    onPointerCancel() {
      if (drag.current?.isOn) show(drag.current.from);
      drag.current = null;
    },
    onClickCapture(event: MouseEvent) {
      if (!wasDragged.current) return;
      wasDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
