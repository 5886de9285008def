import { Link } from "@/components/ui/link";
import { withoutPin, withPin, writePins } from "@/lib/options/pin-text";
import { goTo } from "../../ui/choice";
import type { PanelProps } from "../panel";
import type { NetworkModel } from "./model";
import { shareOf } from "./pin-place";
import { pinsIn } from "./pins-in";

type Props = Pick<PanelProps<NetworkModel>, "model" | "asked" | "href" | "change">;

const step = 10;
const ways = [
  ["left", "←", -step, 0],
  ["up", "↑", 0, -step],
  ["down", "↓", 0, step],
  ["right", "→", step, 0],
] as const;

/** The opened actor moved by links, and those held in place let go: what dragging does, without a script or a drag. */
export function PinLinks({ model, asked, href, change }: Props) {
  const { frame, nodes } = model;
  if (!frame) return null;
  const pins = pinsIn(asked);
  const nameOf = (id: string) => model.asked.actors.find((one) => one.id === id)?.name ?? id;
  const link = (text: string, label: string, to: string | null) => (
    <Link key={label} aria-label={label} href={href({ pins: to })} onClick={goTo(change, { pins: to })}>
      {text}
    </Link>
  );
  const opened = nodes.find(({ key }) => key === asked.get("select"));
  const held = pins.filter(({ id }) => model.asked.actors.some((one) => one.id === id));
  return (
    <div className="pin-links">
      {opened ? (
        <div className="segmented" role="group" aria-label={`Place of ${nameOf(opened.key.slice(6))}`}>
          <span className="muted">Move {nameOf(opened.key.slice(6))}</span>
          {ways.map(([name, sign, dx, dy]) => {
            const id = opened.key.slice(6);
            const { x, y } = shareOf(frame, opened);
            const next = withPin(pins, { id, x: x + dx, y: y + dy });
            return link(sign, `Move ${nameOf(id)} ${name}`, writePins(next));
          })}
        </div>
      ) : null}
      {held.length > 0 ? (
        <div className="segmented" role="group" aria-label="Pinned actors">
          <span className="muted">Pinned</span>
          {held.map(({ id }) =>
            link(`${nameOf(id)} ×`, `Release ${nameOf(id)}`, writePins(withoutPin(pins, id)) || null),
          )}
          {link("Release all", "Release all", null)}
        </div>
      ) : (
        <p className="muted needs-script">
          Drag a circle to pin it, or move it by Shift and arrows; Delete lets it go.
        </p>
      )}
    </div>
  );
}
