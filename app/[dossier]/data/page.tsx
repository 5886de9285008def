import type { Metadata } from "next";
import { headers } from "next/headers";
import { CitationBox } from "@/components/ui/citation-box";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { Said } from "@/components/ui/said";
import { datasetsOf, rowsKnown } from "@/lib/datasets/coded-datasets";
import { wordsOf } from "@/lib/dossier/in-language";
import { isWhole, longestWhole } from "@/lib/dossier/open-dossier";
import { limits } from "@/lib/formats/limits";
import { menuOf } from "@/lib/formats/menu";
import { workOf } from "@/lib/publish/citation";
import { dossierDocuments } from "@/lib/publish/documents/dossier-documents";
import { changesPath, dashboardPath, dataPath, datasetPath, inFormat } from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";
import { declared } from "@/lib/words/declared";
import { dossierOf } from "../../dossier-page";

/** Nothing here is computed from rows: the page costs the same, however long the dossier. */
const none = [] as const;

type Props = { params: Promise<{ dossier: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier, none);
  const { say } = wordsOf(dossier);
  const { title } = dossier.settings;
  return {
    title: `${say("data.data")} · ${title}`,
    description: say("data.description", { dossier: title }),
  };
}

/** The catalogue: the whole dossier, then every dataset with what it holds and its downloads. */
export default async function Page({ params }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier, none);
  const { settings, counts, release, address } = dossier;
  const words = wordsOf(dossier);
  const { say, count } = words;
  const origin = originOf(await headers());
  const page = dataPath(address);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label={say("pages.where_you_are")}>
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <span>{say("data.data")}</span>
      </nav>
      <header className="figure-head">
        <h1>{say("data.data")}</h1>
        <p className="sub">
          <Said
            words={words}
            message="data.sub"
            values={{
              release: <Link href={changesPath(address)}>{release.version}</Link>,
              licence: <Link href={settings.license.path}>{settings.license.title}</Link>,
              limits: <Link href="#limits">{say("data.limits")}</Link>,
            }}
          />
        </p>
      </header>
      {isWhole(dossier) ? null : (
        <p className="notice" role="status">
          <b>
            {say("data.too_long", {
              rows: count(Object.values(counts).reduce((sum, rows) => sum + rows, 0)),
              most: count(longestWhole),
            })}
          </b>{" "}
          {say("data.still_whole")}
        </p>
      )}
      <ul className="packages" aria-label={say("data.whole")}>
        {dossierDocuments.map(({ id, path, title, forWhom }) => (
          <li key={id}>
            <Link href={path(address)}>
              <b>{declared(words, "documents", title)}</b>
            </Link>{" "}
            <span className="muted">{declared(words, "documents", forWhom)}</span>
          </li>
        ))}
      </ul>
      <ul className="catalogue">
        {datasetsOf(dossier).map((dataset) => {
          const title = declared(words, "datasets", dataset.title);
          const stored = rowsKnown(dossier, dataset);
          return (
            <li key={dataset.id}>
              <h2>
                <Link href={datasetPath(address, dataset.id)}>{title}</Link>{" "}
                <small>{stored === null ? say("data.computed") : say("data.rows", { count: stored })}</small>
              </h2>
              <p>{declared(words, "datasets", dataset.description)}</p>
              <p className="downloads">
                {menuOf(dataset, words).map(({ format, title: name, forWhom, query }) => (
                  <Link
                    key={name}
                    href={inFormat(datasetPath(address, dataset.id), format.extension, query)}
                    title={forWhom}
                    aria-label={say("data.as_format", { dataset: title, format: name })}
                  >
                    {name}
                  </Link>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
      <section className="explanation">
        <h2 id="limits">{say("data.limits")}</h2>
        <ul>
          {limits(words).map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <h2>{say("data.cite_dossier")}</h2>
        <CitationBox
          words={words}
          work={workOf(dossier, "all datasets", page, { origin })}
          page={page}
          query=""
        />
      </section>
    </PageFrame>
  );
}
