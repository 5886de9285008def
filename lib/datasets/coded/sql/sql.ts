import { database } from "../../../db";
import { postgresql } from "./postgresql";
import { sqlite } from "./sqlite";
import type { EventStatement } from "./statements";

/** The statement of the database in use. */
export const eventSql = (): EventStatement => ({ sqlite, postgresql })[database().provider];

/**
 * Events that one statement looks at, few enough that no other reader waits for it to be noticed: SQLite answers within
 * the server's own thread; PostgreSQL takes a millisecond to understand the question.
 */
export const lookedAtOnce = (): number => ({ sqlite: 1_000, postgresql: 8_000 })[database().provider];
