import { Link } from "@/components/ui/link";
import type { Dossier } from "@/lib/dossier/dossier";
import { ownLang, wordsOf } from "@/lib/dossier/in-language";
import { toneInk } from "@/lib/look/paints";
import { eventPath } from "@/lib/publish/links";
import type { EventRow } from "@/lib/tables/events";
import { kindWord } from "@/lib/words/kind-word";

/** Events as rows that open their pages. */
export function EventTable({ dossier, events }: { dossier: Dossier; events: readonly EventRow[] }) {
  const words = wordsOf(dossier);
  const { say, shortDate, signed } = words;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{say("entries.date")}</th>
          <th scope="col">{say("entries.event")}</th>
          <th scope="col" className="only-wide-cell">
            {say("entries.kind")}
          </th>
          <th scope="col" className="right">
            {say("entries.score")} <span className="unit">−10…+10</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td className="entry-date">{shortDate(event.date)}</td>
            <td>
              <Link href={eventPath(dossier.address, event.id)} lang={ownLang(dossier)}>
                {event.title}
              </Link>
            </td>
            <td className="only-wide-cell muted">{kindWord(words, "event_type", event.type)}</td>
            <td className="right" style={{ color: toneInk(event.goldstein), fontWeight: 600 }}>
              {signed(event.goldstein)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
