import type { ActorRow } from "../tables/actors";

export type CodedActor = Pick<ActorRow, "id" | "kind" | "cameo_code" | "member_of">;

/** Of a longer text V8 keeps all that it was cut from, a piece of a file. */
const longest = 12;

/**
 * The dossier's actor behind a CAMEO actor code: the state or international organisation whose own code is the longest
 * beginning of it, by steps of three letters (PRKGOV and PRKMIL are PRK). People and bodies of a state count for the
 * state; of two with one code the first row of the table counts. Null for everybody else.
 */
export function actorsByCode(actors: readonly CodedActor[]) {
  const states = new Set(actors.filter(({ kind }) => kind === "state").map(({ id }) => id));
  const own = new Map<string, string>();
  for (const { id, kind, cameo_code: code, member_of: parent } of actors)
    if (code && kind !== "person" && !(parent && states.has(parent)) && !own.has(code)) own.set(code, id);
  const known = new Map<string, string | null>();
  return (code: string): string | null => {
    const before = known.get(code);
    if (before !== undefined) return before;
    let actor: string | null = null;
    for (let length = code.length - (code.length % 3); length >= 3 && actor === null; length -= 3)
      actor = own.get(code.slice(0, length)) ?? null;
    if (code.length <= longest) known.set(code, actor);
    return actor;
  };
}
