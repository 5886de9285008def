import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimRowView } from "@/components/ui/claim-row";
import { claimsFinding } from "@/components/ui/claims-finding";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { PublisherLink } from "@/components/ui/publisher-link";
import { claimsWith, verdicts } from "@/components/ui/verdicts";
import { claimsPath, dashboardPath, datasetPath, previewPath } from "@/lib/publish/links";
import { dossierOf, type Query, queryOf } from "../../dossier-page";
import { sharedMetadata } from "../../shared-metadata";

type Props = { params: Promise<{ dossier: string }>; searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  const { settings, tables, address } = dossier;
  const title = claimsFinding(tables.claims);
  return sharedMetadata({
    title,
    suffix: settings.title,
    description: settings.claims?.about,
    path: claimsPath(address),
    preview: previewPath(address, "claims"),
    alt: title,
  });
}

/** Each statement of the article beside the events, concessions and segments that bear on it. */
export default async function Page({ params, searchParams }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier);
  const { settings, tables } = dossier;
  if (!settings.claims || tables.claims.length === 0) notFound();
  const query = await queryOf(searchParams);
  const chosen = verdicts.find((verdict) => verdict.id === query.get("verdict"))?.id;
  const shown = chosen ? claimsWith(tables.claims, chosen) : tables.claims;
  const of = (verdict: string) => claimsWith(tables.claims, verdict).length;
  const article = tables.sources.find((source) => source.id === settings.claims?.source);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="claims">
      <nav className="crumbs" aria-label="Where you are">
        <Link href={dashboardPath(dossier.address)}>{settings.title}</Link>
        <span>Claims</span>
      </nav>
      <header className="figure-head claims-head">
        <h1>{claimsFinding(tables.claims)}</h1>
        <p className="sub">
          {settings.claims.about} <PublisherLink source={article} />
        </p>
      </header>
      <div className="verdict-strip" aria-hidden="true">
        {verdicts.map((verdict) => (
          <i key={verdict.id} style={{ flexGrow: of(verdict.id), background: verdict.color }} />
        ))}
      </div>
      <ul className="verdict-key">
        {verdicts.map((verdict) => (
          <li key={verdict.id}>
            <i style={{ background: verdict.color }} /> <b>{of(verdict.id)}</b> {verdict.title}
          </li>
        ))}
      </ul>
      <nav className="segmented claims-filter" aria-label="Verdict">
        <span className="muted">Verdict</span>
        <Link
          href={claimsPath(dossier.address)}
          className={chosen ? "" : "is-on"}
          aria-current={chosen ? undefined : "true"}
        >
          All {tables.claims.length}
        </Link>
        {verdicts.map((verdict) => (
          <Link
            key={verdict.id}
            href={claimsPath(dossier.address, verdict.id)}
            className={chosen === verdict.id ? "is-on" : ""}
            aria-current={chosen === verdict.id ? "true" : undefined}
          >
            {verdict.short}
          </Link>
        ))}
      </nav>
      <div className="claim claim-columns" aria-hidden="true">
        <span>Para.</span>
        <span>Claim</span>
        <span>Verdict</span>
        <span>Evidence</span>
      </div>
      <ol className="claims">
        {shown.map((claim) => (
          <ClaimRowView key={claim.id} claim={claim} dossier={dossier} />
        ))}
      </ol>
      <p className="muted">
        {shown.length} of {tables.claims.length} claims shown.{" "}
        <Link href={datasetPath(dossier.address, "claims")}>Download them</Link>
      </p>
    </PageFrame>
  );
}
