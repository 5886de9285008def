import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { PrismaClient } from "../../prisma/generated/sqlite/client";
import type { Connection } from "./connection";

/**
 * Either client: both are generated from the same models, and what the app asks of them they answer alike. What
 * only one of them knows (how to compare text, lists of scalars) is not used.
 */
export type Client = PrismaClient;

/** A database as a process holds it. */
export type Opened = {
  client: Client;
  /** Asks the same statements again and again, of millions of rows: past Prisma, but among its connections. */
  reader: Pick<Connection, "rows" | "close">;
};

/** What sets one database apart from the other, but for its SQL (lib/dossier/sql). */
export type Database = {
  /** As Prisma calls it. */
  provider: "sqlite" | "postgresql";
  /** Where it is, for an operator to read: never with a password. */
  place: string;
  open: () => Opened;
  /** A connection past Prisma, for what writes millions of rows. */
  connect: () => Promise<Connection>;
  /** What the schema engine works through, which keeps others waiting; `close` lets go of it. */
  migrating: () => { adapter: SqlMigrationAwareDriverAdapterFactory; close: () => Promise<void> };
  /** Makes sure that it can be used, before tables are made in it; an error says what to do. */
  prepare: () => Promise<void>;
};
