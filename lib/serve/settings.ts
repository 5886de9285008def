/** What an operator can set for the server; each name is one of the environment, described in `.env.example`. */
export type Settings = {
  port: number;
  /** Where readers reach the app; undefined where each request says so itself. */
  origin: string | undefined;
  /** Bytes that answers may be kept in; 0 keeps none. */
  cacheBytes: number;
  /** Seconds between the wish to stop and the last connection taken, and then until what still runs is cut off. */
  linger: number;
  drain: number;
  log: boolean;
  /** Who may read the figures: nobody, this machine, or everybody. */
  metrics: "off" | "here" | "everywhere";
};

type Environment = Readonly<Record<string, string | undefined>>;

function numberIn(env: Environment, name: string, usual: number, [least, most]: [number, number]): number {
  const given = env[name];
  if (given === undefined || given === "") return usual;
  const value = Number(given);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Error(`${name}: expected a whole number from ${least} to ${most}, found "${given}"`);
  return value;
}

function choiceIn<V>(env: Environment, name: string, choices: Readonly<Record<string, V>>): V {
  const given = env[name] ?? "";
  const found = Object.entries(choices).find(([choice]) => choice === given);
  if (found) return found[1];
  const named = Object.keys(choices).filter((choice) => choice !== "");
  throw new Error(`${name}: expected ${named.join(" or ")}, or nothing, found "${given}"`);
}

/** @throws {Error} which setting cannot be used, and what was expected. */
export function settingsFrom(env: Environment): Settings {
  return {
    port: numberIn(env, "PORT", 3000, [1, 65_535]),
    origin: env.ENTENTE_ORIGIN ? new URL(env.ENTENTE_ORIGIN).origin : undefined,
    cacheBytes: numberIn(env, "ENTENTE_CACHE_MB", 128, [0, 1_000_000]) * 1_000_000,
    linger: numberIn(env, "ENTENTE_LINGER_SECONDS", 0, [0, 600]),
    drain: numberIn(env, "ENTENTE_DRAIN_SECONDS", 10, [0, 3_600]),
    log: choiceIn(env, "ENTENTE_LOG", { "": false, json: true }),
    metrics: choiceIn(env, "ENTENTE_METRICS", { "": "off", "1": "here", everywhere: "everywhere" } as const),
  };
}
