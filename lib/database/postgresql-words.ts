/** The oldest PostgreSQL that Entente is made for. */
const oldest = 15;

type About = { version: string; encoding: string; isReplica: boolean };

/** Why a server cannot hold dossiers; null where it can. */
export function unfit({ version, encoding, isReplica }: About): string | null {
  if (Number.parseInt(version, 10) < oldest)
    return `version ${version} is too old, expected ${oldest} or newer`;
  if (encoding !== "UTF8") return `the database's encoding is ${encoding}, expected UTF8`;
  return isReplica
    ? "this is a replica, which takes no writes; name it in DATABASE_REPLICA_URLS and its primary in DATABASE_URL"
    : null;
}

/** What an error of the driver means, by its code, and what to do. */
const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there; is the server running, and is the port right?",
  ENOTFOUND: "there is no host of that name",
  EAI_AGAIN: "the host's name cannot be looked up",
  ENOENT: "there is no such socket; is the server running?",
  ETIMEDOUT: "the server does not answer in time",
  ECONNRESET: "the server closed the connection",
  "28P01": "the server refuses this user or password",
  "28000": "the server refuses this user from here; see its pg_hba.conf",
  "3D000": "there is no database of that name; create it with createdb",
  "42501": "this user may not create tables there; grant it CREATE on the schema",
  "25006": "the server takes no writes; is it a replica?",
  "53300": "the server has no connection left; lower connection_limit in the address",
  "57P03": "the server is starting up or shutting down; try again in a moment",
};

/** An error in words that hold neither password nor address. */
export function errorInWords(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: unknown[] };
  // A name with two addresses fails with one error for each.
  if (errors?.[0]) return errorInWords(errors[0]);
  if (code && meanings[code]) return meanings[code];
  return message === "timeout expired" ? (meanings.ETIMEDOUT as string) : String(message ?? error);
}
