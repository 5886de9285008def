import { Link } from "@/components/ui/link";
import { goTo } from "../../ui/choice";
import { Help } from "../../ui/help";
import { useWords } from "../../ui/words";
import type { PanelProps } from "../panel";
import type { BalanceModel } from "./model";
import { alone, toggled } from "./sides-after";

type Props = Pick<PanelProps<BalanceModel>, "model" | "href" | "change">;
type Sides = Pick<BalanceModel["sides"], "a" | "b">;

/** One side as a list that opens: everybody by name, to stand there alone or together with others. */
function Side({ letter, model: { sides, ledger }, href, change }: Props & { letter: "a" | "b" }) {
  const { say } = useWords();
  const link = (next: Sides, text: string, label?: string) => {
    const to = { a: next.a.join(","), b: next.b.join(","), select: null };
    return (
      <Link href={href(to)} onClick={goTo(change, to)} aria-label={label}>
        {text}
      </Link>
    );
  };
  const capital = letter.toUpperCase();
  return (
    <details className="menu sides" name="sides">
      <summary>
        <span className="visually-hidden">{say("balance_panel.side", { letter: capital })}</span>
        {ledger[letter].name}
      </summary>
      <ul>
        {sides.choices.map((choice) => {
          const isIn = sides[letter].includes(choice.id);
          const next = toggled(sides, letter, choice.id);
          return (
            <li key={choice.id} className={isIn ? "is-on" : ""}>
              {link(alone(sides, letter, choice.id), choice.name)}
              {next
                ? link(
                    next,
                    say(isIn ? "balance_panel.take_out" : "balance_panel.add"),
                    say(isIn ? "balance_panel.take_out_named" : "balance_panel.add_named", {
                      name: choice.name,
                      letter: capital,
                    }),
                  )
                : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Who is weighed against whom: one actor or several a side. */
export function SidesControl(props: Props) {
  const { say } = useWords();
  return (
    <div className="side-choice" role="group" aria-label={say("balance_panel.sides")}>
      <span className="muted">{say("balance_panel.between")}</span>
      <Side letter="a" {...props} /> <span className="muted">{say("balance_panel.and")}</span>{" "}
      <Side letter="b" {...props} />
      <Help about={say("balance_panel.sides")} text={say("balance_panel.sides_help")} />
    </div>
  );
}
