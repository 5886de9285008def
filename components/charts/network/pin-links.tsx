import { Link } from "@/components/ui/link";
import { withoutPin, withPin, writePins } from "@/lib/options/pin-text";
import { goTo } from "../../ui/choice";
import { Named } from "../../ui/help";
import { useWords } from "../../ui/words";
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
  const { say } = useWords();
  if (!frame) return null;
  const pins = pinsIn(asked);
  const nameOf = (id: string) => model.asked.actors.find((one) => one.id === id)?.name ?? id;
  const link = (text: string, label: string, to: string | null, held = false) => (
    <Link
      key={label}
      className={held ? "is-held" : undefined}
      aria-label={label}
      href={href({ pins: to })}
      onClick={goTo(change, { pins: to })}
    >
      {text}
    </Link>
  );
  const opened = nodes.find(({ key }) => key === asked.get("select"));
  const openedName = opened ? nameOf(opened.key.slice(6)) : "";
  const held = pins.filter(({ id }) => model.asked.actors.some((one) => one.id === id));
  return (
    <div className="pin-links">
      {opened ? (
        <div
          className="segmented"
          role="group"
          aria-label={say("network_panel.place_of", { name: openedName })}
        >
          <span className="muted">{say("network_panel.move", { name: openedName })}</span>
          {ways.map(([name, sign, dx, dy]) => {
            const id = opened.key.slice(6);
            const { x, y } = shareOf(frame, opened);
            const next = withPin(pins, { id, x: x + dx, y: y + dy });
            return link(sign, say(`network_panel.move_${name}`, { name: openedName }), writePins(next));
          })}
        </div>
      ) : null}
      {held.length > 0 ? (
        <div className="segmented" role="group" aria-label={say("network_panel.pinned_actors")}>
          <Named about={say("network_panel.pinned")} text={say("network_panel.pinned_help")} />
          {held.map(({ id }) =>
            link(
              nameOf(id),
              say("network_panel.release", { name: nameOf(id) }),
              writePins(withoutPin(pins, id)) || null,
              true,
            ),
          )}
          {link(say("network_panel.release_all"), say("network_panel.release_all"), null)}
        </div>
      ) : (
        <p className="muted needs-script">{say("network_panel.how_to_pin")}</p>
      )}
    </div>
  );
}
