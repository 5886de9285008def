import type { Dossier } from "@/lib/dossier/dossier";
import { paint } from "@/lib/look/tokens";
import { claimsPath } from "@/lib/publish/links";
import { claimsFinding } from "../ui/claims-finding";
import { claimsWith, verdicts } from "../ui/verdicts";
import type { PagePreview, Previewed } from "./page-preview";

const [width, step, bar] = [328, 52, 18];

function of({ settings, tables, address }: Dossier, place: string): PagePreview | null {
  if (place !== "claims" || !settings.claims || tables.claims.length === 0) return null;
  const counted = verdicts.map((verdict) => ({
    ...verdict,
    count: claimsWith(tables.claims, verdict.id).length,
  }));
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const picture = counted.map(({ id, title, color, count }, index) => (
    <g key={id} transform={`translate(0,${index * step})`}>
      <text x={0} y={13} fontSize={14} fill={paint("ink")}>
        {title}
      </text>
      <rect x={0} y={20} width={Math.max(1, ((width - 40) * count) / most)} height={bar} fill={color} />
      <text x={((width - 40) * count) / most + 8} y={34} fontSize={15} fontWeight={600} fill={paint("ink")}>
        {count}
      </text>
    </g>
  ));
  return {
    title: claimsFinding(tables.claims),
    sub: settings.claims.about,
    source: `${tables.claims.length} claims, each beside its evidence`,
    page: claimsPath(address),
    drawing: { picture, width, height: verdicts.length * step },
  };
}

/** How many claims came to which verdict, as bars. */
export const claimsPreview: Previewed = { options: {}, of };
