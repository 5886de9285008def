import type { Metadata } from "next";
import { ChangedTable } from "@/components/ui/changed-table";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { changesOf } from "@/lib/dossier/history";
import { changesPath, dashboardPath, dataPath, inFormat, pinnedPath } from "@/lib/publish/links";
import { dateInWords } from "@/lib/words/dates";
import { listInWords, plural } from "@/lib/words/numbers";
import { dossierOf } from "../../dossier-page";

type Props = { params: Promise<{ dossier: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  return {
    title: `Changes · ${dossier.settings.title}`,
    description: `What each release of ${dossier.settings.title} added, changed and removed, row by row.`,
  };
}

/** Every release with what it added, changed and removed. */
export default async function Page({ params }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier);
  const { settings, address } = dossier;
  const changes = await changesOf(dossier);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label="Where you are">
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <Link href={dataPath(address)}>Data</Link>
        <span>Changes</span>
      </nav>
      <header className="figure-head">
        <h1>{plural(changes.length, "release")}</h1>
        <p className="sub">
          What each added, changed and removed, row by row. Every release keeps its own address and answers it
          with the same bytes for good.{" "}
          <Link href={inFormat(changesPath(address), "json")}>The same as JSON</Link>
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
                {dateInWords(release.time.slice(0, 10))} · checksum{" "}
                <code>{release.checksum.slice(0, 12)}</code> ·{" "}
                <Link href={pinnedPath(dataPath(settings.id), release.version)}>Data of this release</Link> ·{" "}
                <Link href={pinnedPath(`/${settings.id}.zip`, release.version)}>ZIP</Link>
              </p>
              {before === null ? <p>The first release: every row is new.</p> : null}
              {described.length > 0 ? <p>Described anew: {listInWords(described)}.</p> : null}
              {before !== null && touched.length === 0 && described.length === 0 ? (
                <p>No row changed, only their order.</p>
              ) : null}
              {touched.map((diff) => (
                <ChangedTable key={diff.table} diff={diff} open={place === 0 && before !== null} />
              ))}
            </li>
          );
        })}
      </ol>
    </PageFrame>
  );
}
