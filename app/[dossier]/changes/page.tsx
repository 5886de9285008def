import type { Metadata } from "next";
import { ChangedTable } from "@/components/ui/changed-table";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { Said } from "@/components/ui/said";
import { changesOf } from "@/lib/dossier/history";
import { ownLang, wordsOf } from "@/lib/dossier/in-language";
import { changesPath, dashboardPath, dataPath, inFormat, pinnedPath } from "@/lib/publish/links";
import { dossierOf } from "../../dossier-page";

type Props = { params: Promise<{ dossier: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  const { say } = wordsOf(dossier);
  const { title } = dossier.settings;
  return {
    title: `${say("documents.changes")} · ${title}`,
    description: say("documents.description", { dossier: title }),
  };
}

/** Every release with what it added, changed and removed. */
export default async function Page({ params }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier);
  const { settings, address } = dossier;
  const words = wordsOf(dossier);
  const { say, date, list } = words;
  const changes = await changesOf(dossier);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label={say("pages.where_you_are")}>
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <Link href={dataPath(address)}>{say("documents.data")}</Link>
        <span>{say("documents.changes")}</span>
      </nav>
      <header className="figure-head">
        <h1>{say("documents.releases", { count: changes.length })}</h1>
        <p className="sub">
          <Said
            words={words}
            message="documents.sub"
            values={{
              json: <Link href={inFormat(changesPath(address), "json")}>{say("documents.as_json")}</Link>,
            }}
          />
        </p>
      </header>
      <ol className="releases">
        {changes.map(({ release, before, described, tables }, place) => {
          const touched = tables.filter(
            ({ added, changed, removed }) => added.length + changed.length + removed.length > 0,
          );
          return (
            <li key={release.version} id={`release-${release.version}`}>
              <h2>{release.version}</h2>
              <p className="muted">
                {date(release.time.slice(0, 10))} · {say("documents.checksum")}{" "}
                <code>{release.checksum.slice(0, 12)}</code> ·{" "}
                <Link href={pinnedPath(dataPath(settings.id), release.version)}>
                  {say("documents.of_release")}
                </Link>{" "}
                · <Link href={pinnedPath(`/${settings.id}.zip`, release.version)}>ZIP</Link>
              </p>
              {before === null ? <p>{say("documents.first_release")}</p> : null}
              {described.length > 0 ? <p>{say("documents.described", { names: list(described) })}</p> : null}
              {before !== null && touched.length === 0 && described.length === 0 ? (
                <p>{say("documents.only_order")}</p>
              ) : null}
              {touched.map((diff) => (
                <ChangedTable
                  key={diff.table}
                  words={words}
                  lang={ownLang(dossier)}
                  diff={diff}
                  open={place === 0 && before !== null}
                />
              ))}
            </li>
          );
        })}
      </ol>
    </PageFrame>
  );
}
