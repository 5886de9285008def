import { charts } from "@/components/charts/charts";
import { ChartSection } from "@/components/dashboard/chart-section";
import { Controls } from "@/components/dashboard/controls";
import { Lead } from "@/components/dashboard/lead";
import { prepare } from "@/components/dashboard/prepare";
import { ClaimsSummary } from "@/components/ui/claims-summary";
import { Notices } from "@/components/ui/notices";
import { PageFrame } from "@/components/ui/page-frame";
import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import { firstDay } from "@/lib/time/edtf";
import { actorName } from "@/lib/words/actors";

type Props = {
  dossier: Dossier;
  dossiers: readonly { id: string; title: string; release: string }[];
  query: URLSearchParams;
};

/** The days on which something happened in the period; the best-known event names its day. */
function eventDays({ settings, tables }: Dossier) {
  const landmarks = new Map(settings.landmarks.map((landmark) => [landmark.event, landmark.label]));
  const days = new Map<string, string>();
  for (const event of tables.events) {
    const date = firstDay(event.date);
    if (date < settings.period[0] || date > settings.period[1]) continue;
    if (!days.has(date) || landmarks.has(event.id)) days.set(date, event.title);
  }
  return [...days].map(([date, label]) => ({ date, label })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

export function Dashboard({ dossier, dossiers, query }: Props) {
  const { settings } = dossier;
  const parts = Object.values(charts).map((chart) => prepare(chart, dossier, query, "dashboard"));
  const known = new Set(parts.flatMap((part) => part.facts.parameters));
  const unknown = [...query.keys()]
    .filter((name) => !known.has(name))
    .map((parameter) => ({
      parameter,
      found: query.get(parameter) ?? "",
      expected: "a parameter of one of the charts",
    }));
  const part = (id: string) => parts.find((candidate) => candidate.facts.id === id);
  const section = (id: string) => {
    const found = part(id);
    return found ? (
      <ChartSection
        dossier={dossier.address}
        license={settings.license.name}
        facts={found.facts}
        initial={found.initial}
        card={found.card}
        place="dashboard"
      />
    ) : null;
  };
  const leads = ["network", "balance", "corridors"].flatMap((id) => part(id) ?? []);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="dashboard">
      <header className="masthead">
        <p className="eyebrow">Dossier</p>
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
      </header>
      <Notices problems={[...parts.flatMap((candidate) => candidate.problems), ...unknown]} />
      <Controls
        asOf={settings.asOf}
        days={eventDays(dossier)}
        actors={settings.actors.map((id) => ({
          id,
          name: actorName(dossier, id),
          color: actorPaints(settings, id).fill,
        }))}
        shown={settings.actors}
        period={settings.period}
      />
      <div className="dashboard">
        {section("timeline")}
        {section("network")}
        {section("balance")}
        {section("corridors")}
        {section("position")}
        <ClaimsSummary dossier={dossier} />
      </div>
    </PageFrame>
  );
}
