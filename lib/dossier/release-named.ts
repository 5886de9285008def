import { db } from "../db";
import { lately } from "./lately";
import { servedNow } from "./served";

/** `korea-2019` is a dossier as it stands, `korea-2019@2026.11.1` one of its releases for good. */
const address = /^([a-z0-9-]{1,100})(?:@(\d{4}\.\d{2}\.\d{1,6}))?$/;

const asked = lately(async (name: string): Promise<string | null> => {
  const [, id, version] = address.exec(name) ?? [];
  if (id === undefined) return null;
  const found = version
    ? await db().release.findUnique({
        where: { dossier_version: { dossier: id, version } },
        select: { id: true },
      })
    : await db().dossier.findUnique({ where: { id }, select: { current: true } });
  if (!found) return null;
  return "id" in found ? found.id : found.current;
});

/**
 * The id of the release that an address names; null where there is none. Throughout one request it is the same,
 * where the server in front has said which releases that is answered from.
 */
export const releaseNamed = Object.assign(
  async (name: string): Promise<string | null> => {
    const served = address.exec(name)?.[2] === undefined ? servedNow() : undefined;
    return served ? (served.find(({ id }) => id === name)?.current ?? null) : asked(name);
  },
  { forget: asked.forget },
);
