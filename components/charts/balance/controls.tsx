import { codings } from "@/lib/measures/coding";
import { kinds, weightingNames } from "@/lib/measures/weighting";
import { kindWord } from "@/lib/words/kind-word";
import { Choice } from "../../ui/choice";
import { Several } from "../../ui/several";
import { useWords } from "../../ui/words";
import type { PanelProps } from "../panel";
import type { BalanceModel } from "./model";
import { OwnWeights } from "./own-weights";
import { SidesControl } from "./sides";

type Changing = Pick<PanelProps<BalanceModel>, "href" | "change">;
type Props = Changing & { model: Pick<BalanceModel, "weighting" | "coding"> };

/** How concessions are sized: a named weighting. */
export function Weightings({ model, href, change }: Props) {
  const words = useWords();
  const title = words.say("balance_panel.weighting");
  return (
    <Choice
      label={title}
      title={title}
      help={words.say("balance_panel.weighting_help")}
      items={weightingNames.map((name) => ({
        title: kindWord(words, "weighting", name),
        on: model.weighting === name,
        to: { weighting: name === "coded" ? null : name },
      }))}
      href={href}
      change={change}
    />
  );
}

type CountingProps = Changing & { counted: BalanceModel["counted"] };

/** Which concessions count: of what kind, and whether an outsider could see that they were kept. */
export function Counting({ counted, href, change }: CountingProps) {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <Several
        label={say("balance_panel.kinds")}
        title={say("balance_panel.kind")}
        help={say("balance_panel.kind_help")}
        name="kind"
        items={kinds.map((kind) => ({ value: kind, title: kindWord(words, "concession_kind", kind) }))}
        chosen={counted.kind}
        href={href}
        change={change}
      />
      <Several
        label={say("balance_panel.seen")}
        title={say("balance_panel.verifiable")}
        help={say("balance_panel.verifiable_help")}
        name="verifiable"
        items={(["yes", "partly", "no"] as const).map((word) => ({
          value: word,
          title: kindWord(words, "verifiable", word),
        }))}
        chosen={counted.verifiable}
        href={href}
        change={change}
      />
    </>
  );
}

/** Whose sizes and degrees count, where a dossier was coded twice. */
export function Codings({ model, href, change }: Props) {
  const words = useWords();
  const title = words.say("balance_panel.coding");
  return (
    <Choice
      label={title}
      title={title}
      help={words.say("balance_panel.coding_help")}
      items={codings.map((name) => ({
        title: kindWord(words, "coding", name),
        on: model.coding === name,
        to: { coding: name === "first" ? null : name, select: null },
      }))}
      href={href}
      change={change}
    />
  );
}

/** The balance's control bar. */
export function Controls(
  props: Pick<PanelProps<BalanceModel>, "model" | "asked" | "href" | "change" | "amend">,
) {
  return (
    <div className="bar-controls">
      <SidesControl {...props} />
      <Weightings {...props} />
      <Counting counted={props.model.counted} href={props.href} change={props.change} />
      {props.model.twice ? <Codings {...props} /> : null}
      <OwnWeights {...props} />
    </div>
  );
}
