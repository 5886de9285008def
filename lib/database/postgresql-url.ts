/** How many connections a server holds at most, unless the URL says. */
const usual = 10;

type Parsed = {
  /** For the driver. */
  connectionString: string;
  /** The schema that the tables are in; null for the one that the server chooses. */
  schema: string | null;
  connections: number;
  /** Server and database, without user and password. */
  place: string;
};

const form =
  "expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE, with signs such as @ or # written as %40 or %23";

function read(given: string): URL {
  // The error of an address that cannot be read would hold it whole, with its password.
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url) throw new Error(`unreadable PostgreSQL address: ${form}`);
  return url;
}

/** Takes one parameter out of the address. */
function take(url: URL, name: string): string | null {
  const value = url.searchParams.get(name);
  url.searchParams.delete(name);
  return value;
}

/**
 * Reads the address of a PostgreSQL database. Beside what its driver knows (`sslmode`, `sslrootcert`, `host` for a
 * socket …) it may say `schema` and `connection_limit`, as Prisma's addresses do.
 */
export function parsePostgresqlUrl(given: string): Parsed {
  const url = read(given);
  const schema = take(url, "schema");
  if (schema !== null && !/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new Error("schema in the PostgreSQL address: expected lower-case letters, digits and _");
  const limit = take(url, "connection_limit") ?? String(usual);
  if (!/^[1-9]\d{0,3}$/.test(limit))
    throw new Error("connection_limit in the PostgreSQL address: expected a whole number from 1 to 9999");
  const host = url.hostname || url.searchParams.get("host") || process.env.PGHOST || "localhost";
  const database = decodeURIComponent(url.pathname.slice(1));
  return {
    connectionString: url.href,
    schema: schema === "public" ? null : schema,
    connections: Number(limit),
    place: `${host}:${url.port || process.env.PGPORT || 5432}${database && `, database ${database}`}`,
  };
}
