import type { Metadata } from "next";
import { PageFrame } from "@/components/ui/page-frame";
import { datasets } from "@/lib/datasets/datasets";
import { formatsFor } from "@/lib/formats/formats";
import { dashboardPath, datasetPath, inFormat } from "@/lib/publish/links";
import { plural } from "@/lib/words/numbers";
import { dossierOf } from "../../dossier-page";

type Props = { params: Promise<{ dossier: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  return { title: `Data · ${dossier.settings.title}` };
}

/** The catalogue: every dataset with what it holds and its downloads. */
export default async function Page({ params }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier);
  const { settings, tables, release } = dossier;
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label="Where you are">
        <a href={dashboardPath(dossier.address)}>{settings.title}</a>
        <span>Data</span>
      </nav>
      <header className="figure-head">
        <h1>Data</h1>
        <p className="sub">
          Every table behind the charts, and every number that the charts compute, as files. Release{" "}
          {release.version}, <a href={settings.license.path}>{settings.license.title}</a>.
        </p>
      </header>
      <ul className="catalogue">
        {Object.values(datasets).map((dataset) => {
          const stored = dataset.id in tables ? tables[dataset.id as keyof typeof tables].length : null;
          return (
            <li key={dataset.id}>
              <h2>
                <a href={datasetPath(dossier.address, dataset.id)}>{dataset.title}</a>{" "}
                <small>{stored === null ? "computed" : plural(stored, "row")}</small>
              </h2>
              <p>{dataset.description}</p>
              <p className="downloads">
                {formatsFor(dataset).map((format) => (
                  <a
                    key={format.extension}
                    href={inFormat(datasetPath(dossier.address, dataset.id), format.extension)}
                  >
                    {format.title}
                  </a>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </PageFrame>
  );
}
