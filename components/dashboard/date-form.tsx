"use client";
import { KeptFields } from "../ui/kept-fields";
import { useWords } from "../ui/words";
import type { useAddress } from "./address";

type Props = {
  date: string;
  period: readonly [string, string];
  address: ReturnType<typeof useAddress>;
  onChange: (day: string) => void;
};

/** The date as a field: it follows at once, and without JavaScript by its button. */
export function DateForm({ date, period: [first, last], address, onChange }: Props) {
  const { say } = useWords();
  return (
    <form method="get" className="date-form" onSubmit={(event) => event.preventDefault()}>
      <KeptFields asked={address.params} without={["as_of"]} />
      <input
        type="date"
        name="as_of"
        aria-label={say("controls.as_of")}
        min={first}
        max={last}
        value={date}
        onChange={({ target }) => {
          if (target.value) onChange(target.value);
        }}
      />
      <button type="submit" className="button without-script">
        {say("controls.show")}
      </button>
    </form>
  );
}
