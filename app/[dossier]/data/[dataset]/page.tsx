import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Menu } from "@/components/ui/menu";
import { Notices } from "@/components/ui/notices";
import { PageFrame } from "@/components/ui/page-frame";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { datasets } from "@/lib/datasets/datasets";
import { formatsFor } from "@/lib/formats/formats";
import { parseOptions } from "@/lib/options/parse";
import { dashboardPath, dataPath, datasetPath } from "@/lib/publish/links";
import { count } from "@/lib/words/numbers";
import { dossierOf, type Query, queryOf } from "../../../dossier-page";

type Props = { params: Promise<{ dossier: string; dataset: string }>; searchParams: Query };

const previewed = 25;

async function read({ params }: Props) {
  const { dossier: id, dataset: name } = await params;
  const { dossier, dossiers } = await dossierOf(id);
  const dataset = Object.hasOwn(datasets, name) ? datasets[name] : undefined;
  if (!dataset) notFound();
  return { dossier, dossiers, dataset };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, dataset } = await read(props);
  return { title: `${dataset.title} · ${dossier.settings.title}`, description: dataset.description };
}

const shown = (value: unknown) =>
  Array.isArray(value)
    ? value.join("; ")
    : value === null || value === undefined
      ? ""
      : String(value).slice(0, 120);

/** A dataset: what it is, how to take it along and cite it, its first rows, and what every column means. */
export default async function Page(props: Props) {
  const { dossier, dossiers, dataset } = await read(props);
  const query = await queryOf(props.searchParams);
  const { settings, release } = dossier;
  const { values, problems } = parseOptions(dataset.options, query, dossier);
  const rows = [...dataset.rows(dossier, values)];
  const columns = Object.entries(dataset.columns);
  const tail = query.size > 0 ? `?${query}` : "";
  const address = datasetPath(dossier.address, dataset.id);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label="Where you are">
        <a href={dashboardPath(dossier.address)}>{settings.title}</a>
        <a href={dataPath(dossier.address)}>Data</a>
        <span>{dataset.title}</span>
      </nav>
      <Notices problems={problems} />
      <div className="dataset">
        <nav className="dataset-list" aria-label="Datasets">
          {Object.values(datasets).map((other) => (
            <a
              key={other.id}
              href={datasetPath(dossier.address, other.id)}
              aria-current={other.id === dataset.id ? "page" : undefined}
            >
              {other.title}
            </a>
          ))}
        </nav>
        <header>
          <h1>{dataset.title}</h1>
          <p className="lead">{dataset.description}</p>
          <p className="numbers">
            <b>{count(rows.length)}</b> rows <b>{columns.length}</b> columns
          </p>
          <h2>How to cite</h2>
          <p className="citation">
            Entente ({release.time.slice(0, 4)}). <i>{`${settings.title}: ${dataset.title}`}</i> [data set],
            release {release.version}. {settings.license.name}.
          </p>
        </header>
        <Menu label="Download" primary>
          {formatsFor(dataset).map((format) => (
            <li key={format.extension}>
              <a href={`${address}.${format.extension}${tail}`}>
                <b>{format.title}</b> <span>{format.forWhom}</span>
              </a>
            </li>
          ))}
        </Menu>
      </div>
      <h2>First rows</h2>
      <ScrollRegion label="First rows">
        <table className="table">
          <thead>
            <tr>
              {columns.map(([name]) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, previewed).map((row, place) => (
              <tr key={dataset.key.map((name) => String(row[name])).join("~") || place}>
                {columns.map(([name, column]) => (
                  <td
                    key={name}
                    className={column.type === "number" || column.type === "integer" ? "right" : ""}
                  >
                    {shown(row[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="muted">
        Rows 1–{Math.min(previewed, rows.length)} of {count(rows.length)}; a download carries the same filter.
      </p>
      <h2>Columns</h2>
      <ScrollRegion label="Columns">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Type</th>
              <th scope="col">Unit</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(([name, column]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{column.type}</td>
                <td>{"unit" in column ? column.unit : "–"}</td>
                <td>{column.description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <h2>Filters</h2>
      <dl className="filters">
        {Object.entries(dataset.options).map(([name, option]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {option.description}{" "}
              <span className="muted">
                Such as {option.examples.map((example) => `${name}=${example}`).join(", ")}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </PageFrame>
  );
}
