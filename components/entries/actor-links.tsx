import { Link } from "@/components/ui/link";
import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import { rollUp } from "@/lib/measures/relations";
import { actorPath } from "@/lib/publish/links";
import { actorName } from "@/lib/words/actors";

/** Actors by name, each leading to its page, with the colour that its state has in the charts. */
export function ActorLinks({ dossier, ids }: { dossier: Dossier; ids: readonly string[] }) {
  const home = rollUp(dossier.tables.actors, "state");
  return ids.map((id) => (
    <span key={id} className="actor">
      <i className="dot" style={{ background: actorPaints(dossier.settings, home(id)).fill }} />
      <Link href={actorPath(dossier.address, id)}>{actorName(dossier, id)}</Link>
    </span>
  ));
}
