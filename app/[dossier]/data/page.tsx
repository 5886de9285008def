import type { Metadata } from "next";
import { headers } from "next/headers";
import { CitationBox } from "@/components/ui/citation-box";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { datasets } from "@/lib/datasets/datasets";
import { wordsOf } from "@/lib/dossier/in-language";
import { isWhole, longestWhole } from "@/lib/dossier/open-dossier";
import { limits } from "@/lib/formats/limits";
import { menuOf } from "@/lib/formats/menu";
import { workOf } from "@/lib/publish/citation";
import { dossierDocuments } from "@/lib/publish/documents/dossier-documents";
import { changesPath, dashboardPath, dataPath, datasetPath, inFormat } from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";
import { count, plural } from "@/lib/words/numbers";
import { dossierOf } from "../../dossier-page";

/** Nothing here is computed from rows: the page costs the same, however long the dossier. */
const none = [] as const;

type Props = { params: Promise<{ dossier: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier, none);
  return {
    title: `Data · ${dossier.settings.title}`,
    description: `Every dataset of ${dossier.settings.title}, in the format of your own tool.`,
  };
}

/** The catalogue: the whole dossier, then every dataset with what it holds and its downloads. */
export default async function Page({ params }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier, none);
  const { settings, counts, release, address } = dossier;
  const origin = originOf(await headers());
  const page = dataPath(address);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label="Where you are">
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <span>Data</span>
      </nav>
      <header className="figure-head">
        <h1>Data</h1>
        <p className="sub">
          Every table behind the charts, and every number that the charts compute, as files. Release{" "}
          <Link href={changesPath(address)}>{release.version}</Link>,{" "}
          <Link href={settings.license.path}>{settings.license.title}</Link>.{" "}
          <Link href="#limits">What the files hold, and what they do not</Link>
        </p>
      </header>
      {isWhole(dossier) ? null : (
        <p className="notice" role="status">
          <b>
            This dossier has {count(Object.values(counts).reduce((sum, rows) => sum + rows, 0))} rows; charts
            and computed datasets are made of at most {count(longestWhole)}.
          </b>{" "}
          Its stored tables can be looked at and downloaded whole, and the package with all of them.
        </p>
      )}
      <ul className="packages" aria-label="The whole dossier">
        {dossierDocuments.map(({ id, path, title, forWhom }) => (
          <li key={id}>
            <Link href={path(address)}>
              <b>{title}</b>
            </Link>{" "}
            <span className="muted">{forWhom}</span>
          </li>
        ))}
      </ul>
      <ul className="catalogue">
        {Object.values(datasets).map((dataset) => {
          const stored = dataset.id in counts ? counts[dataset.id as keyof typeof counts] : null;
          return (
            <li key={dataset.id}>
              <h2>
                <Link href={datasetPath(address, dataset.id)}>{dataset.title}</Link>{" "}
                <small>{stored === null ? "computed" : plural(stored, "row")}</small>
              </h2>
              <p>{dataset.description}</p>
              <p className="downloads">
                {menuOf(dataset, wordsOf(dossier)).map(({ format, title, forWhom, query }) => (
                  <Link
                    key={title}
                    href={inFormat(datasetPath(address, dataset.id), format.extension, query)}
                    title={forWhom}
                    aria-label={`${dataset.title} as ${title}`}
                  >
                    {title}
                  </Link>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
      <section className="explanation">
        <h2 id="limits">What the files hold, and what they do not</h2>
        <ul>
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <h2>How to cite the dossier</h2>
        <CitationBox
          words={wordsOf(dossier)}
          work={workOf(dossier, "all datasets", page, { origin })}
          page={page}
          query=""
        />
      </section>
    </PageFrame>
  );
}
