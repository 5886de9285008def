import type { ReactNode } from "react";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { OptionProblem } from "@/lib/options/parse";
import { WithRefused } from "../dashboard/refused";
import { PinNotice } from "./pin-notice";
import { SiteFooter } from "./site-footer";
import { type Here, SiteHeader } from "./site-header";

type Props = {
  dossier: Dossier;
  dossiers: readonly { id: string; title: string; release: string }[];
  here: Here;
  /** A chart's own page has a grid of its own. */
  isChart?: boolean;
  /** What of the address could not be used; no link on the page asks for it again. */
  problems?: readonly OptionProblem[];
  children: ReactNode;
};

/** Head, main and foot of a page of one dossier. */
export function PageFrame({ dossier, dossiers, here, isChart, problems = [], children }: Props) {
  const { settings, address, release, pinned } = dossier;
  const { id, title } = settings;
  const newest = dossiers.find((other) => other.id === id)?.release ?? release.version;
  return (
    <WithRefused problems={problems}>
      <SiteHeader
        words={wordsOf(dossier)}
        dossier={{ id, title, address }}
        dossiers={dossiers}
        here={here}
        hasClaims={dossier.counts.claims > 0}
      />
      <main id="main" className={isChart ? "page is-chart" : "page"}>
        {pinned ? <PinNotice version={release.version} newest={newest} /> : null}
        {children}
      </main>
      <SiteFooter dossier={dossier} />
    </WithRefused>
  );
}
