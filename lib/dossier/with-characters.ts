import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

/** What PostgreSQL's own tables call "char", and text, by their numbers. */
const [character, text] = [18, 25];

type Fields = { fields: { dataTypeID: number }[] };

/**
 * An adapter over which the schema engine can look at a PostgreSQL database: the system's tables have columns of a
 * type that @prisma/adapter-pg 7.10 refuses.
 */
export const withCharacters = (
  factory: SqlMigrationAwareDriverAdapterFactory,
): SqlMigrationAwareDriverAdapterFactory => ({
  ...factory,
  provider: factory.provider,
  adapterName: factory.adapterName,
  connectToShadowDb: () => factory.connectToShadowDb(),
  async connect() {
    const adapter = await factory.connect();
    if (factory.provider !== "postgres") return adapter;
    const { client } = adapter as SqlDriverAdapter & {
      client: { query: (query: unknown) => Promise<Fields> };
    };
    const query = client.query.bind(client);
    client.query = async (asked) => {
      const result = await query(asked);
      for (const field of result.fields) if (field.dataTypeID === character) field.dataTypeID = text;
      return result;
    };
    return adapter;
  },
});
