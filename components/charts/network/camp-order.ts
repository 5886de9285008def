import { campsOf } from "@/lib/measures/camps";
import type { Tie } from "@/lib/measures/relations";

/**
 * Actors by camp, the camp of the first one first, within each in the order given; those without ties come last.
 * `camp`: how many stand before the second camp, null where all are in one.
 */
export function campOrder(
  actors: readonly string[],
  ties: readonly Tie[],
): { ordered: readonly string[]; camp: number | null } {
  const { camps } = campsOf(ties);
  const lead = actors.find((id) => camps.some((camp) => camp.includes(id)));
  const [first, second] = camps[1].includes(lead ?? "") ? [camps[1], camps[0]] : camps;
  const of = (camp: readonly string[]) => actors.filter((id) => camp.includes(id));
  const rest = actors.filter((id) => !first.includes(id) && !second.includes(id));
  return {
    ordered: [...of(first), ...of(second), ...rest],
    camp: second.length > 0 ? of(first).length : null,
  };
}
