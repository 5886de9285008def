"use client";
import { useRef } from "react";
import { KeptFields } from "../ui/kept-fields";
import { useWords } from "../ui/words";
import type { useAddress } from "./address";
import { useTypedDate } from "./use-typed-date";

type Props = {
  date: string;
  period: readonly [string, string];
  address: ReturnType<typeof useAddress>;
  /** `isMore` where it goes on with what was being typed. */
  onChange: (day: string, isMore: boolean) => void;
};

/** The date as a field: it follows at once, and without JavaScript by its button. */
export function DateForm({ date, period, address, onChange }: Props) {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const typing = useTypedDate(field, date, period, onChange);
  return (
    <form method="get" className="date-form" onSubmit={(event) => event.preventDefault()}>
      <KeptFields asked={address.params} without={["as_of"]} />
      <input
        ref={field}
        type="date"
        name="as_of"
        aria-label={say("controls.as_of")}
        min={period[0]}
        max={period[1]}
        defaultValue={date}
        {...typing}
      />
      <button type="submit" className="button without-script">
        {say("controls.show")}
      </button>
    </form>
  );
}
