import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { CitationBox } from "@/components/ui/citation-box";
import { CodeBox } from "@/components/ui/code-box";
import { ColumnTable } from "@/components/ui/column-table";
import { DatasetList } from "@/components/ui/dataset-list";
import { DownloadMenu } from "@/components/ui/download-menu";
import { FilterForm } from "@/components/ui/filter-form";
import { InEnglish } from "@/components/ui/in-english";
import { JsonLd } from "@/components/ui/json-ld";
import { Link } from "@/components/ui/link";
import { Notices } from "@/components/ui/notices";
import { PageFrame } from "@/components/ui/page-frame";
import { PreviewTable } from "@/components/ui/preview-table";
import { Said } from "@/components/ui/said";
import { laidFor } from "@/lib/datasets/coded/lay-sums";
import { datasetNamed, tablesBehind } from "@/lib/datasets/coded-datasets";
import { ownLang, wordsOf } from "@/lib/dossier/in-language";
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
import { declared } from "@/lib/words/declared";
import { dossierOf, type Query, queryOf } from "../../../dossier-page";
import { sharedMetadata } from "../../../shared-metadata";
import { CodedNote } from "./coded-note";
import { datasetView } from "./dataset-view";
import { Pager } from "./pager";

type Props = { params: Promise<{ dossier: string; dataset: string }>; searchParams: Query };

async function read({ params, searchParams }: Props) {
  const { dossier: id, dataset: name } = await params;
  const dataset = datasetNamed(name);
  // A stored dataset is read as far as it is shown, what is computed needs the whole dossier.
  const { dossier: opened, dossiers } = await dossierOf(id, dataset && tablesBehind(dataset));
  if (!dataset || (dataset.coded && !opened.coded)) notFound();
  const query = await queryOf(searchParams);
  const beside = dataset.compares ? await openBeside(opened, query.get("with")) : opened;
  // What is published of machine-coded events has a version of its own; the page around it is the dossier's.
  const dossier = await laidFor(dataset, beside, query);
  return { opened: beside, dossier, dossiers, dataset, origin: originOf(await headers()) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, dataset } = await read(props);
  const words = wordsOf(dossier);
  const title = declared(words, "datasets", dataset.title);
  return sharedMetadata({
    title,
    suffix: dossier.settings.title,
    description: declared(words, "datasets", dataset.description),
    path: datasetPath(dossier.address, dataset.id),
    preview: previewPath(dossier.address, `data-${dataset.id}`),
    alt: words.say("data.columns_of", { dataset: title }),
  });
}

/** A dataset: what it is, how to take it along and cite it, its rows, what every column means, code that reads it. */
export default async function Page(props: Props) {
  const { opened, dossier, dossiers, dataset, origin } = await read(props);
  const { settings, release, address } = dossier;
  const words = wordsOf(dossier);
  const { say, count } = words;
  const title = declared(words, "datasets", dataset.title);
  const page = datasetPath(address, dataset.id);
  const view = await datasetView(dossier, dataset, await queryOf(props.searchParams));
  const { query, matched, all, isView, lookedThrough } = view;
  const work = workOf(dossier, dataset.title, page, { query, origin });
  const url = (extension: string) => `${origin}${inFormat(page, extension, view.queryFor(extension))}`;
  return (
    <PageFrame dossier={opened} dossiers={dossiers} here="data">
      <JsonLd document={schemaOrg(dossier, dataset, origin)} />
      <nav className="crumbs" aria-label={say("pages.where_you_are")}>
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <Link href={dataPath(address)}>{say("data.data")}</Link>
        <span>{title}</span>
      </nav>
      <Notices words={words} problems={view.problems} />
      <div className="dataset">
        <DatasetList dossier={dossier} here={dataset.id} />
        <header>
          <h1>{title}</h1>
          <p className="lead">{declared(words, "datasets", dataset.description)}</p>
          <dl className="numbers">
            <div>
              <dt>{say("data.rows_count", { count: all })}</dt>
              <dd>{count(all)}</dd>
            </div>
            <div>
              <dt>{say("data.columns_count", { count: Object.keys(dataset.columns).length })}</dt>
              <dd>{Object.keys(dataset.columns).length}</dd>
            </div>
            <div>
              <dt>{say(dossier.shows === "machine" ? "data.version" : "data.release")}</dt>
              <dd>
                {dossier.shows === "machine" ? (
                  release.version
                ) : (
                  <Link href={changesPath(address)}>{release.version}</Link>
                )}
              </dd>
            </div>
          </dl>
          {dataset.coded ? <CodedNote dossier={dossier} /> : null}
          <h2 id="cite">{say("data.cite")}</h2>
          <CitationBox words={words} work={work} page={page} query={query} />
        </header>
        <DownloadMenu
          words={words}
          dataset={dataset}
          page={page}
          origin={origin}
          queryFor={view.queryFor}
          rows={matched}
          isExact={lookedThrough === null}
          all={all}
          isView={isView}
          version={say(dossier.shows === "machine" ? "frame.version_of" : "frame.release_of", {
            version: release.version,
          })}
        />
      </div>
      <div className="rows-head">
        <h2 id="rows">{say("data.rows_title")}</h2>
        <p className="muted">
          {isView
            ? say(view.search ? "data.rows_of_with" : "data.rows_of", {
                rows: say("data.rows", { count: matched }),
                all: count(all),
                ...(view.search ? { search: view.search } : {}),
              })
            : say("data.rows", { count: all })}
        </p>
      </div>
      <details className="filters-box" open={isView}>
        <summary>{say("data.filter")}</summary>
        <FilterForm
          words={words}
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
          <Said
            words={words}
            message="data.looked_through"
            values={{
              part: <b>{say("data.looked_part", { count: count(lookedThrough) })}</b>,
              all: count(all),
            }}
          />
        </p>
      )}
      <InEnglish dossier={dossier} />
      {matched === 0 ? (
        <p className="empty">
          {say("data.none_left")} <Link href={page}>{say("data.show_all")}</Link>
        </p>
      ) : (
        <PreviewTable
          words={words}
          lang={ownLang(dossier)}
          columns={view.columns}
          rows={view.rows}
          sort={view.sort}
          sortedBy={view.sortedBy(page)}
        />
      )}
      <Pager words={words} page={page} view={view} />
      <h2 id="columns">{say("data.columns")}</h2>
      <ColumnTable dossier={dossier} dataset={dataset} example={view.example} />
      <h2 id="code">{say("data.code")}</h2>
      <p className="muted">{say(isView ? "data.reads_view" : "data.reads_all")}</p>
      <CodeBox words={words} dataset={dataset} url={url} />
    </PageFrame>
  );
}
