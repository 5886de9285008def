import type { Metadata } from "next";
import { answersInWords } from "@/components/search/answers-in-words";
import { FoundList } from "@/components/search/found-list";
import { searchIn } from "@/components/search/search-in";
import { HandCoded } from "@/components/ui/hand-coded";
import { KeptFields } from "@/components/ui/kept-fields";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { wordsOf } from "@/lib/dossier/in-language";
import { dashboardPath, searchPath } from "@/lib/publish/links";
import { dossierOf, type Query, queryOf } from "../../dossier-page";

type Props = { params: Promise<{ dossier: string }>; searchParams: Query };
const most = 100;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  const { say } = wordsOf(dossier);
  return { title: `${say("search.search")} · ${dossier.settings.title}`, robots: { index: false } };
}

/** Everything that holds some words; works without JavaScript. */
export default async function Page({ params, searchParams }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier);
  const asked = ((await queryOf(searchParams)).get("q") ?? "").trim().slice(0, 200);
  const words = wordsOf(dossier);
  const { say } = words;
  const answer = searchIn(dossier, asked, most);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="search">
      <nav className="crumbs" aria-label={say("frame.here")}>
        <Link href={dashboardPath(dossier.address)}>{dossier.settings.title}</Link>
        <span>{say("search.search")}</span>
      </nav>
      <h1>{asked ? say("search.title_asked", { text: asked }) : say("search.search")}</h1>
      <form className="search-form" action={searchPath(dossier.address)}>
        <KeptFields asked={[]} />
        <input
          type="search"
          name="q"
          aria-label={say("search.field")}
          defaultValue={asked}
          maxLength={200}
          autoComplete="off"
        />
        <button type="submit" className="button">
          {say("search.search")}
        </button>
      </form>
      <p className="muted">
        {asked === ""
          ? say("search.what")
          : answer.total === 0
            ? say("search.nothing_all")
            : answersInWords(words, asked, answer)}
      </p>
      <HandCoded dossier={dossier} what="entries" />
      <FoundList found={answer.found} />
    </PageFrame>
  );
}
