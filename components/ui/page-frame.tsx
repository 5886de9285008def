import type { ReactNode } from "react";
import type { Dossier } from "@/lib/dossier/dossier";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type Props = {
  dossier: Dossier;
  dossiers: readonly { id: string; title: string }[];
  here: "dashboard" | "charts" | "data" | "claims";
  children: ReactNode;
};

/** Head, main and foot of a page of one dossier. */
export function PageFrame({ dossier, dossiers, here, children }: Props) {
  const { id, title } = dossier.settings;
  return (
    <>
      <SiteHeader
        dossier={{ id, title }}
        dossiers={dossiers}
        here={here}
        hasClaims={dossier.tables.claims.length > 0}
      />
      <main id="main" className="page">
        {children}
      </main>
      <SiteFooter dossier={dossier} />
    </>
  );
}
