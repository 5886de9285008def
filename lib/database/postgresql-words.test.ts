import { expect, test } from "vitest";
import { errorInWords, unfit } from "./postgresql-words";

const fit = { version: "15.3 (Debian 15.3-1)", encoding: "UTF8", isReplica: false };

test("what a server must be", () => {
  expect(unfit(fit)).toBeNull();
  expect(unfit({ ...fit, version: "18.4" })).toBeNull();
  expect(unfit({ ...fit, version: "14.9" })).toBe("version 14.9 is too old, expected 15 or newer");
  expect(unfit({ ...fit, encoding: "SQL_ASCII" })).toBe(
    "the database's encoding is SQL_ASCII, expected UTF8",
  );
  expect(unfit({ ...fit, isReplica: true })).toContain("DATABASE_REPLICA_URLS");
});

test("an error by its code, that of the first address, or its own words", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED ::1:5432"), { code: "ECONNREFUSED" });
  expect(errorInWords(refused)).toMatch(/^nothing listens there/);
  expect(errorInWords(new AggregateError([refused]))).toMatch(/^nothing listens there/);
  expect(errorInWords(new Error("timeout expired"))).toBe("the server does not answer in time");
  expect(errorInWords(new Error("odd"))).toBe("odd");
});
