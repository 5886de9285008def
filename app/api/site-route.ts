import type { Dossier } from "@/lib/dossier/dossier";
import { listDossiers, openDossier } from "@/lib/dossier/open-dossier";
import { problemResponse } from "@/lib/publish/problem";
import { preflight } from "@/lib/publish/respond";
import { respondSite } from "@/lib/publish/respond-site";
import type { TableId } from "@/lib/tables/tables";
import { refuse } from "./machine-route";

/** Every dossier as it stands, with only some of its tables. */
async function heads(only: readonly TableId[]): Promise<Dossier[]> {
  const dossiers = await Promise.all((await listDossiers()).map(({ id }) => openDossier(id, only)));
  return dossiers.flatMap((dossier) => dossier ?? []);
}

/** The methods of a route about everything that is served; `only` names the tables that it has to read. */
export function siteRoute(
  mediaType: string,
  write: (dossiers: readonly Dossier[], origin: string) => string,
  only: readonly TableId[] = [],
) {
  const read = async (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    const [odd] = searchParams.keys();
    if (odd !== undefined) {
      const problem = { parameter: odd, found: searchParams.get(odd) ?? "", expected: "no parameters" };
      return problemResponse(400, `${odd}: expected no parameters`, pathname, [problem]);
    }
    try {
      const dossiers = await heads(only);
      const releases = dossiers.map(({ release, coded }) =>
        coded
          ? {
              ...release,
              checksum: `${release.checksum} ${coded.checksum}`,
              time: [release.time, coded.time].sort()[1] ?? coded.time,
            }
          : release,
      );
      return respondSite(request, { mediaType, releases, body: (origin) => write(dossiers, origin) });
    } catch (error) {
      console.error(error);
      return problemResponse(503, "the database does not answer", pathname);
    }
  };
  return {
    GET: read,
    HEAD: read,
    OPTIONS: preflight,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
  };
}
