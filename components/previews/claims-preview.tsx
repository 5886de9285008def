import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { paint } from "@/lib/look/tokens";
import { langOption } from "@/lib/options/lang";
import { claimsPath } from "@/lib/publish/links";
import { kindWord } from "@/lib/words/kind-word";
import { claimsFinding } from "../ui/claims-finding";
import { claimsWith, verdicts } from "../ui/verdicts";
import type { PagePreview, Previewed } from "./page-preview";

const [width, step, bar] = [328, 52, 18];

function of(dossier: Dossier, place: string): PagePreview | null {
  const { settings, tables, address } = dossier;
  if (place !== "claims" || !settings.claims || tables.claims.length === 0) return null;
  const words = wordsOf(dossier);
  const counted = verdicts.map((verdict) => ({
    ...verdict,
    title: kindWord(words, "verdict", verdict.id),
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
    title: claimsFinding(dossier),
    sub: settings.claims.about,
    source: words.say("claims.each_beside", { count: tables.claims.length }),
    page: claimsPath(address),
    drawing: { picture, width, height: verdicts.length * step },
  };
}

/** How many claims came to which verdict, as bars. */
export const claimsPreview: Previewed = { options: { lang: langOption }, of };
