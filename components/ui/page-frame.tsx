import type { ReactNode } from "react";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { PinNotice } from "./pin-notice";
import { SiteFooter } from "./site-footer";
import { type Here, SiteHeader } from "./site-header";

type Props = {
  dossier: Dossier;
  dossiers: readonly { id: string; title: string; release: string }[];
  here: Here;
  /** A chart's own page has a grid of its own. */
  isChart?: boolean;
  children: ReactNode;
};

/** Head, main and foot of a page of one dossier. */
export function PageFrame({ dossier, dossiers, here, isChart, children }: Props) {
  const { settings, address, release, pinned } = dossier;
  const { id, title } = settings;
  const newest = dossiers.find((other) => other.id === id)?.release ?? release.version;
  return (
    <>
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
    </>
  );
}
