import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { CitationBox } from "@/components/ui/citation-box";
import { CodeBox } from "@/components/ui/code-box";
import { ColumnTable } from "@/components/ui/column-table";
import { DatasetList } from "@/components/ui/dataset-list";
import { DownloadMenu } from "@/components/ui/download-menu";
import { FilterForm } from "@/components/ui/filter-form";
import { JsonLd } from "@/components/ui/json-ld";
import { Link } from "@/components/ui/link";
import { Notices } from "@/components/ui/notices";
import { PageFrame } from "@/components/ui/page-frame";
import { PreviewTable } from "@/components/ui/preview-table";
import { datasets } from "@/lib/datasets/datasets";
import { wordsOf } from "@/lib/dossier/in-language";
import { openBeside } from "@/lib/dossier/open-beside";
import { workOf } from "@/lib/publish/citation";
import {
  changesPath,
  dashboardPath,
  dataPath,
  datasetPath,
  inFormat,
  previewPath,
} from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";
import { schemaOrg } from "@/lib/publish/schema-org";
import { count, plural } from "@/lib/words/numbers";
import { dossierOf, type Query, queryOf } from "../../../dossier-page";
import { sharedMetadata } from "../../../shared-metadata";
import { datasetView } from "./dataset-view";

type Props = { params: Promise<{ dossier: string; dataset: string }>; searchParams: Query };

async function read({ params, searchParams }: Props) {
  const { dossier: id, dataset: name } = await params;
  const dataset = Object.hasOwn(datasets, name) ? datasets[name] : undefined;
  // A stored dataset is read as far as it is shown, what is computed needs the whole dossier.
  const { dossier: opened, dossiers } = await dossierOf(id, dataset?.stored?.reads);
  if (!dataset) notFound();
  const asked = (await queryOf(searchParams)).get("with");
  const dossier = dataset.compares ? await openBeside(opened, asked) : opened;
  return { dossier, dossiers, dataset, origin: originOf(await headers()) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, dataset } = await read(props);
  return sharedMetadata({
    title: dataset.title,
    suffix: dossier.settings.title,
    description: dataset.description,
    path: datasetPath(dossier.address, dataset.id),
    preview: previewPath(dossier.address, `data-${dataset.id}`),
    alt: `The columns of ${dataset.title}`,
  });
}

/** A dataset: what it is, how to take it along and cite it, its rows, what every column means, code that reads it. */
export default async function Page(props: Props) {
  const { dossier, dossiers, dataset, origin } = await read(props);
  const { settings, release, address } = dossier;
  const page = datasetPath(address, dataset.id);
  const view = await datasetView(dossier, dataset, await queryOf(props.searchParams));
  const { query, matched, all, isView, lookedThrough } = view;
  const work = workOf(dossier, dataset.title, page, { query, origin });
  const url = (extension: string) => `${origin}${inFormat(page, extension, view.queryFor(extension))}`;
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <JsonLd document={schemaOrg(dossier, dataset, origin)} />
      <nav className="crumbs" aria-label="Where you are">
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <Link href={dataPath(address)}>Data</Link>
        <span>{dataset.title}</span>
      </nav>
      <Notices words={wordsOf(dossier)} problems={view.problems} />
      <div className="dataset">
        <DatasetList dossier={dossier} here={dataset.id} />
        <header>
          <h1>{dataset.title}</h1>
          <p className="lead">{dataset.description}</p>
          <dl className="numbers">
            <div>
              <dt>rows</dt>
              <dd>{count(all)}</dd>
            </div>
            <div>
              <dt>columns</dt>
              <dd>{Object.keys(dataset.columns).length}</dd>
            </div>
            <div>
              <dt>release</dt>
              <dd>
                <Link href={changesPath(address)}>{release.version}</Link>
              </dd>
            </div>
          </dl>
          <h2 id="cite">How to cite</h2>
          <CitationBox words={wordsOf(dossier)} work={work} page={page} query={query} />
        </header>
        <DownloadMenu
          words={wordsOf(dossier)}
          dataset={dataset}
          page={page}
          origin={origin}
          queryFor={view.queryFor}
          rows={matched}
          isExact={lookedThrough === null}
          all={all}
          isView={isView}
          version={release.version}
        />
      </div>
      <div className="rows-head">
        <h2 id="rows">Rows</h2>
        <p className="muted">
          {isView
            ? `${plural(matched, "row")} of ${count(all)}${view.search ? ` with “${view.search}”` : ""}`
            : plural(all, "row")}
        </p>
      </div>
      <details className="filters-box" open={isView}>
        <summary>Filter and search</summary>
        <FilterForm
          page={page}
          options={dataset.options}
          values={view.texts}
          initial={view.initial}
          search={view.search}
          kept={view.kept}
        />
      </details>
      {lookedThrough === null ? null : (
        <p className="notice" role="status">
          <b>This page looked through the first {count(lookedThrough)} rows only</b>, of {count(all)}; a
          download looks through all of them.
        </p>
      )}
      {matched === 0 ? (
        <p className="empty">
          No row is left under these filters. <Link href={page}>Show everything</Link>
        </p>
      ) : (
        <PreviewTable
          columns={view.columns}
          rows={view.rows}
          sort={view.sort}
          sortedBy={view.sortedBy(page)}
        />
      )}
      <nav className="pager" aria-label="Pages of rows">
        <p className="muted">
          {matched === 0
            ? ""
            : `Rows ${count(view.first + 1)}–${count(view.first + view.rows.length)} of ${count(matched)}; a download carries the same filters, search and order.`}
        </p>
        {view.before === null ? null : (
          <Link className="button is-small" href={view.pageAt(page, view.before)} rel="prev">
            ← Before
          </Link>
        )}
        {view.after === null ? null : (
          <Link className="button is-small" href={view.pageAt(page, view.after)} rel="next">
            Next →
          </Link>
        )}
      </nav>
      <h2 id="columns">Columns</h2>
      <ColumnTable dossier={dossier} dataset={dataset} example={view.example} />
      <h2 id="code">Code</h2>
      <p className="muted">Each reads {isView ? "this view" : "all rows"} and runs as it stands.</p>
      <CodeBox words={wordsOf(dossier)} dataset={dataset} url={url} />
    </PageFrame>
  );
}
