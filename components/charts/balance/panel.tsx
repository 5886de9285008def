"use client";
import { Link } from "@/components/ui/link";
import { useWords } from "../../ui/words";
import type { PanelProps } from "../panel";
import { Controls } from "./controls";
import { BalanceFigure } from "./figure";
import { FirmPanel, FirmSentence } from "./firm-panel";
import { Ledger, LedgerKey } from "./ledger";
import type { BalanceModel } from "./model";

/** The balance on a dashboard: drawing, firmness and the weightiest rows of the ledger. */
function Short({ model, narrow, page, surface, href }: PanelProps<BalanceModel>) {
  const { say } = useWords();
  const open = (key: string) => href({ select: key });
  const { total, a, b } = model.ledger;
  return (
    <>
      {surface(<BalanceFigure model={model} href={open} />)}
      <p className="firmness">
        <FirmSentence text={model.firm.sentence} />
      </p>
      <Ledger a={a} b={b} most={narrow ? 3 : 6} brief narrow={narrow} href={open} />
      <p className="more">
        <Link href={page}>
          {total === 1
            ? say("balance_panel.one_concession")
            : say("balance_panel.all_concessions", { total })}
        </Link>
      </p>
    </>
  );
}

/** The balance's controls, drawing, firmness and ledger. */
export default function BalancePanel(props: PanelProps<BalanceModel>) {
  const { say } = useWords();
  const { model, place, narrow, surface, href } = props;
  const open = (key: string) => href({ select: key });
  if (model.empty)
    return (
      <>
        {place === "page" && model.sides.choices.length > 0 ? <Controls {...props} /> : null}
        {surface(<BalanceFigure model={model} href={open} />)}
      </>
    );
  if (place === "dashboard") return <Short {...props} />;
  const { a, b } = model.ledger;
  return (
    <>
      <Controls {...props} />
      {surface(<BalanceFigure model={model} href={open} />)}
      <FirmPanel model={model} />
      <h2 className="minor ledger-title">{say("balance_panel.ledger")}</h2>
      <LedgerKey />
      <Ledger a={a} b={b} most={Number.POSITIVE_INFINITY} brief={false} narrow={narrow} href={open} />
    </>
  );
}
