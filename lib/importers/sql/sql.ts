import { database } from "../../db";
import { postgresql } from "./postgresql";
import { sqlite } from "./sqlite";
import type { CodedStatements } from "./statements";

/** The statements of the database in use. */
export const codedSql = (): CodedStatements => ({ sqlite, postgresql })[database().provider];
