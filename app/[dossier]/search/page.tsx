import type { Metadata } from "next";
import { FoundList } from "@/components/search/found-list";
import { searchIn } from "@/components/search/search-in";
import { KeptFields } from "@/components/ui/kept-fields";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { dashboardPath, searchPath } from "@/lib/publish/links";
import { plural } from "@/lib/words/numbers";
import { dossierOf, type Query, queryOf } from "../../dossier-page";

type Props = { params: Promise<{ dossier: string }>; searchParams: Query };
const most = 100;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  return { title: `Search · ${dossier.settings.title}`, robots: { index: false } };
}

/** Everything that holds some words; works without JavaScript. */
export default async function Page({ params, searchParams }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier);
  const asked = ((await queryOf(searchParams)).get("q") ?? "").trim().slice(0, 200);
  const { found, total } = searchIn(dossier, asked, most);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="search">
      <nav className="crumbs" aria-label="Where you are">
        <Link href={dashboardPath(dossier.address)}>{dossier.settings.title}</Link>
        <span>Search</span>
      </nav>
      <h1>{asked ? `Search: ${asked}` : "Search"}</h1>
      <form className="search-form" action={searchPath(dossier.address)}>
        <KeptFields asked={[]} />
        <input
          type="search"
          name="q"
          aria-label="Search this dossier"
          defaultValue={asked}
          maxLength={200}
          autoComplete="off"
        />
        <button type="submit" className="button">
          Search
        </button>
      </form>
      <p className="muted">
        {asked === ""
          ? "Events, actors, concessions, stops, claims and sources; names in any language."
          : total === 0
            ? "Nothing holds all of these words. Fewer words find more."
            : `${plural(total, "answer")}${total > found.length ? `, the closest ${found.length} shown` : ""}`}
      </p>
      <FoundList found={found} />
    </PageFrame>
  );
}
