/** What is asked about files; both databases understand it. Placeholders stand in the order of their values. */
export const filesSql = {
  current: "select current from dossiers where id = $1",
  /** The actors of a release, in the order of its table: $1 the release. */
  actors: "select id, kind, cameo_code, member_of from actors where release = $1 order by row_number",
  unfinished: `select number, key, name, cast(touched as text) as touched from coded_files
    where dossier = $1 and done = false order by number`,
  /** A write that changes nothing makes of two imports one wait for the other: $1 the dossier. */
  wait: `update dossiers set "order" = "order" where id = $1`,
  /** The same for one file: a server may still be at the last chunk of an import that was killed. */
  waitForFile: "update coded_files set lines = lines where dossier = $1 and key = $2",
  find: `select number, lines, cast(done as integer) as done, kept, known,
    cast(filtered as text) as filtered, cast(rejected as text) as rejected
    from coded_files where dossier = $1 and key = $2`,
  nextNumber: "select coalesce(max(number), 0) + 1 as number from coded_files where dossier = $1",
  create: `insert into coded_files
    (dossier, number, key, name, importer, settings, touched, lines, kept, known, filtered, rejected, done)
    values ($1, $2, $3, $4, $5, $6, $7, 0, 0, 0, '{}', '{}', false)`,
  /** Says how far a file is read: $9 the line after which nobody else may have gone on. */
  advance: `update coded_files set lines = $1, kept = $2, known = $3, filtered = $4, rejected = $5, touched = $6
    where dossier = $7 and number = $8 and lines = $9 and done = false`,
  finish: "update coded_files set done = true where dossier = $1 and number = $2",
  /** By the number of files that readers see they know what is new to them: $1 the dossier. */
  countFile: "update dossiers set coded = coded + 1 where id = $1",
  removeDays: "delete from coded_days where dossier = $1 and file = $2",
  /** All that was written of a file, its record last. */
  remove: [
    "delete from coded_events where dossier = $1 and file = $2",
    "delete from coded_days where dossier = $1 and file = $2",
    "delete from coded_rejects where dossier = $1 and file = $2",
    "delete from coded_files where dossier = $1 and number = $2 and done = false",
  ],
} as const;
