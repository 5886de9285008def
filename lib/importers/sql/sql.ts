import { database } from "../../db";
import { postgresql } from "./postgresql";
import { sqlite } from "./sqlite";
import type { CodedSql } from "./statements";

/** The statements of the database in use. */
export const codedSql = (): CodedSql => ({ sqlite, postgresql })[database().provider];
