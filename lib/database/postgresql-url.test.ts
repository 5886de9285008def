import { expect, test } from "vitest";
import { parsePostgresqlUrl } from "./postgresql-url";

const parse = parsePostgresqlUrl;

test("an address is told from its user and password", () => {
  const secret = "postgresql://reader:p%40ss%23word@db.example:6432/entente?sslmode=verify-full";
  expect(parse(secret)).toEqual({
    connectionString: secret,
    schema: null,
    connections: 10,
    place: "db.example:6432, database entente",
  });
  expect(parse("postgres://db.example").place).toBe("db.example:5432");
  expect(parse("postgresql:///entente?host=/run/postgresql").place).toBe(
    "/run/postgresql:5432, database entente",
  );
});

test("schema and connection_limit are taken out of it", () => {
  const parsed = parse("postgresql://db/entente?schema=facts&connection_limit=3&sslmode=disable");
  expect(parsed).toMatchObject({
    connectionString: "postgresql://db/entente?sslmode=disable",
    schema: "facts",
    connections: 3,
  });
  expect(parse("postgresql://db/entente?schema=public").schema).toBeNull();
});

test.each([
  ["postgresql://u:secret@host:notaport/db", /expected postgresql:\/\/USER:PASSWORD@HOST/],
  ["postgresql://u:sec ret#@/", /expected postgresql:\/\/USER:PASSWORD@HOST/],
  ['postgresql://u:secret@h/db?schema=a"b', /schema .*: expected lower-case letters/],
  ["postgresql://u:secret@h/db?connection_limit=0", /connection_limit .*: expected a whole number from 1/],
])("%s is refused without a word of its password", (url, words) => {
  const refused = () => parse(url);
  expect(refused).toThrow(words);
  expect(refused).not.toThrow(/sec/);
});
