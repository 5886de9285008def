import { database } from "../../db";
import { postgresql } from "./postgresql";
import { sqlite } from "./sqlite";
import type { Statements } from "./statements";

/** The statements of the database in use. */
export const sql = (): Statements => ({ sqlite, postgresql })[database().provider];
