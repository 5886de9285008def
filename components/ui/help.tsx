import { useId } from "react";
import { useWords } from "./words";

type Props = {
  /** What a control is called. */
  about: string;
  /** What it does, in a line. */
  text: string;
};

/**
 * A sign beside a control that opens a line on what it does, which is also what it is described by; the browser's own
 * popover, so that it needs no script.
 */
export function Help({ about, text }: Props) {
  const id = useId();
  const { say } = useWords();
  return (
    <>
      <button
        type="button"
        className="help"
        popoverTarget={id}
        aria-label={say("controls.help")}
        aria-describedby={id}
      >
        ?
      </button>
      <span popover="auto" id={id} role="note" className="help-text">
        <b>{about}</b> {text}
      </span>
    </>
  );
}

/** A control's name in front of it, with help. */
export function Named({ about, text }: Props) {
  return (
    <span className="named">
      <span className="muted">{about}</span>
      <Help about={about} text={text} />
    </span>
  );
}
