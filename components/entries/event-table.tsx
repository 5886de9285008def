import { typeInWords } from "@/components/charts/event-card";
import { Link } from "@/components/ui/link";
import type { Dossier } from "@/lib/dossier/dossier";
import { toneInk } from "@/lib/look/paints";
import { eventPath } from "@/lib/publish/links";
import type { EventRow } from "@/lib/tables/events";
import { shortDate } from "@/lib/words/dates";
import { signed } from "@/lib/words/numbers";

/** Events as rows that open their pages. */
export const EventTable = ({ dossier, events }: { dossier: Dossier; events: readonly EventRow[] }) => (
  <table className="table">
    <thead>
      <tr>
        <th scope="col">Date</th>
        <th scope="col">Event</th>
        <th scope="col" className="only-wide-cell">
          Kind
        </th>
        <th scope="col" className="right">
          Score <span className="unit">−10…+10</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {events.map((event) => (
        <tr key={event.id}>
          <td className="entry-date">{shortDate(event.date)}</td>
          <td>
            <Link href={eventPath(dossier.address, event.id)}>{event.title}</Link>
          </td>
          <td className="only-wide-cell muted">{typeInWords(event.type)}</td>
          <td className="right" style={{ color: toneInk(event.goldstein), fontWeight: 600 }}>
            {signed(event.goldstein)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
