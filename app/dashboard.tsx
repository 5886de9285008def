import { ownCharts } from "@/components/charts/charts";
import { ChartSection } from "@/components/dashboard/chart-section";
import { choicesOf } from "@/components/dashboard/choices";
import { Controls } from "@/components/dashboard/controls";
import { Lead } from "@/components/dashboard/lead";
import { prepare } from "@/components/dashboard/prepare";
import { Tour } from "@/components/dashboard/tour";
import { ClaimsSummary } from "@/components/ui/claims-summary";
import { HandCoded } from "@/components/ui/hand-coded";
import { InEnglish } from "@/components/ui/in-english";
import { Notices } from "@/components/ui/notices";
import { PageFrame } from "@/components/ui/page-frame";
import { MoreWords } from "@/components/ui/words";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { aboutPath } from "@/lib/publish/links";
import { licenseInWords } from "@/lib/words/license";
import { messagesOf } from "@/lib/words/words-in";

type Props = {
  dossier: Dossier;
  dossiers: readonly { id: string; title: string; release: string }[];
  query: URLSearchParams;
};

export function Dashboard({ dossier, dossiers, query }: Props) {
  const { settings } = dossier;
  const words = wordsOf(dossier);
  const parts = ownCharts.map((chart) => prepare(chart, dossier, query, "dashboard"));
  const known = new Set(parts.flatMap((part) => part.facts.parameters));
  const unknown = [...query.keys()]
    .filter((name) => !known.has(name))
    .map((parameter) => ({
      parameter,
      found: query.get(parameter) ?? "",
      expected: "a parameter of one of the charts",
    }));
  const select = query.get("select");
  const isLost = select !== null && parts.every(({ card }) => card === null);
  const lost = isLost
    ? [
        {
          parameter: "select",
          found: select,
          expected: "the key of something that one of the charts can open",
        },
      ]
    : [];
  const problems = [...parts.flatMap((candidate) => candidate.problems), ...unknown, ...lost];
  const part = (id: string) => parts.find((candidate) => candidate.facts.id === id);
  const section = (id: string) => {
    const found = part(id);
    return found && !found.isBare ? (
      <MoreWords messages={found.messages}>
        <ChartSection
          dossier={dossier.address}
          license={licenseInWords(settings.license.name)}
          facts={found.facts}
          initial={found.initial}
          card={found.card}
          place="dashboard"
        />
      </MoreWords>
    ) : null;
  };
  const leads = ["network", "balance", "corridors"].flatMap((id) => part(id) ?? []);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="dashboard" problems={problems}>
      <Notices words={words} problems={problems} remarks={parts.flatMap(({ outside }) => outside)} />
      <div className="opening">
        <header className="masthead">
          <p className="eyebrow">{words.say("frame.dossier")}</p>
          <h1>{settings.title}</h1>
          <Lead
            dossier={dossier.address}
            asOf={settings.asOf}
            parts={leads.map(({ facts, initial }) => ({
              facts,
              query: initial.query,
              title: initial.words.wide.empty === null ? initial.words.wide.title : null,
            }))}
          />
          <MoreWords messages={messagesOf(dossier.language, ["tour"])}>
            <Tour about={aboutPath(dossier.address)} />
          </MoreWords>
        </header>
        <Controls {...choicesOf(dossier)} place="dashboard" parameters={["actors", "half_life"]} />
      </div>
      <div className="dashboard">
        {section("timeline")}
        {section("network")}
        {section("balance")}
        {section("corridors")}
        {section("position")}
        <ClaimsSummary dossier={dossier} />
      </div>
      <HandCoded dossier={dossier} what="charts" />
      <InEnglish dossier={dossier} />
    </PageFrame>
  );
}
