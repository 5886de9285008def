import { chartPath, claimsPath, dashboardPath, dataPath } from "@/lib/publish/links";
import type { Words } from "@/lib/words/words";
import { SearchLink } from "../search/search-link";
import { LanguageMenu } from "./language-menu";
import { Link } from "./link";

/** The part of the site that a page belongs to. */
export type Here = "dashboard" | "charts" | "data" | "claims" | "search";

type Props = {
  words: Words;
  dossier: { id: string; title: string; address: string };
  dossiers: readonly { id: string; title: string }[];
  here: Here;
  hasClaims: boolean;
};

const Brand = () => (
  <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
    <path d="M15 3.2a7.4 7.4 0 0 1 0 11.6a7.4 7.4 0 0 1 0 -11.6z" fill="currentColor" />
    <circle cx="10.4" cy="9" r="7.4" fill="none" stroke="currentColor" strokeWidth="2" />
    <circle cx="19.6" cy="9" r="7.4" fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
);

/** The head of every page: the name, the ways, the other dossiers. */
export function SiteHeader({ words: { say }, dossier, dossiers, here, hasClaims }: Props) {
  const ways = [
    { id: "dashboard", title: say("frame.dashboard"), href: dashboardPath(dossier.address) },
    { id: "charts", title: say("frame.charts"), href: chartPath(dossier.address, "network") },
    { id: "data", title: say("frame.data"), href: dataPath(dossier.address) },
    ...(hasClaims ? [{ id: "claims", title: say("frame.claims"), href: claimsPath(dossier.address) }] : []),
  ];
  return (
    <header className="site-header">
      <Link className="skip" href="#main">
        {say("frame.skip")}
      </Link>
      <div className="page">
        <Link className="brand" href="/">
          <Brand /> Entente
        </Link>
        <nav aria-label={say("frame.pages")}>
          {ways.map((way) => (
            <Link key={way.id} href={way.href} aria-current={way.id === here ? "page" : undefined}>
              {way.title}
            </Link>
          ))}
          <SearchLink dossier={dossier.address} />
        </nav>
        <LanguageMenu />
        <details className="menu dossiers" name="menu">
          <summary>{dossier.title}</summary>
          <ul>
            {dossiers.map((other) => (
              <li key={other.id}>
                <Link
                  href={dashboardPath(other.id)}
                  aria-current={other.id === dossier.id ? "page" : undefined}
                >
                  {other.title}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </header>
  );
}
