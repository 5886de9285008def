import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimRowView } from "@/components/ui/claim-row";
import { claimsFinding } from "@/components/ui/claims-finding";
import { InEnglish } from "@/components/ui/in-english";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { PublisherLink } from "@/components/ui/publisher-link";
import { claimsWith, verdicts } from "@/components/ui/verdicts";
import { claimsLang, wordsOf } from "@/lib/dossier/in-language";
import { claimsPath, dashboardPath, datasetPath, previewPath } from "@/lib/publish/links";
import { kindWord } from "@/lib/words/kind-word";
import { dossierOf, type Query, queryOf } from "../../dossier-page";
import { sharedMetadata } from "../../shared-metadata";

type Props = { params: Promise<{ dossier: string }>; searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  const { settings, address } = dossier;
  const title = claimsFinding(dossier);
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
  const words = wordsOf(dossier);
  const { say } = words;
  const query = await queryOf(searchParams);
  const chosen = verdicts.find((verdict) => verdict.id === query.get("verdict"))?.id;
  const shown = chosen ? claimsWith(tables.claims, chosen) : tables.claims;
  const of = (verdict: string) => claimsWith(tables.claims, verdict).length;
  const article = tables.sources.find((source) => source.id === settings.claims?.source);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="claims">
      <nav className="crumbs" aria-label={say("pages.where_you_are")}>
        <Link href={dashboardPath(dossier.address)}>{settings.title}</Link>
        <span>{say("claims.claims")}</span>
      </nav>
      <header className="figure-head claims-head">
        <h1>{claimsFinding(dossier)}</h1>
        <p className="sub" lang={claimsLang(dossier)}>
          {settings.claims.about} <PublisherLink source={article} />
        </p>
        <InEnglish dossier={dossier} />
      </header>
      <div className="verdict-strip" aria-hidden="true">
        {verdicts.map((verdict) => (
          <i key={verdict.id} style={{ flexGrow: of(verdict.id), background: verdict.color }} />
        ))}
      </div>
      <ul className="verdict-key">
        {verdicts.map((verdict) => (
          <li key={verdict.id}>
            <i style={{ background: verdict.color }} /> <b>{of(verdict.id)}</b>{" "}
            {kindWord(words, "verdict", verdict.id)}
          </li>
        ))}
      </ul>
      <nav className="segmented claims-filter" aria-label={say("claims.verdict")}>
        <span className="muted">{say("claims.verdict")}</span>
        <Link
          href={claimsPath(dossier.address)}
          className={chosen ? "" : "is-on"}
          aria-current={chosen ? undefined : "true"}
        >
          {say("claims.all", { count: tables.claims.length })}
        </Link>
        {verdicts.map((verdict) => (
          <Link
            key={verdict.id}
            href={claimsPath(dossier.address, verdict.id)}
            className={chosen === verdict.id ? "is-on" : ""}
            aria-current={chosen === verdict.id ? "true" : undefined}
          >
            {kindWord(words, "verdict_short", verdict.id)}
          </Link>
        ))}
      </nav>
      <div className="claim claim-columns" aria-hidden="true">
        <span>{say("claims.paragraph")}</span>
        <span>{say("claims.claim")}</span>
        <span>{say("claims.verdict")}</span>
        <span>{say("claims.evidence")}</span>
      </div>
      <ol className="claims">
        {shown.map((claim) => (
          <ClaimRowView key={claim.id} claim={claim} dossier={dossier} />
        ))}
      </ol>
      <p className="muted">
        {say("claims.shown", { shown: shown.length, total: tables.claims.length })}{" "}
        <Link href={datasetPath(dossier.address, "claims")}>{say("claims.download")}</Link>
      </p>
    </PageFrame>
  );
}
