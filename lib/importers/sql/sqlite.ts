import { type CodedStatements, sharedStatements } from "./statements";

const cells = (count: number) =>
  Array.from({ length: count }, (_, place) => `json_extract(value, '$[${place}]')`).join(", ");
const { addedDays, publishDays, publishMonths } = sharedStatements((value) => `round(${value}, 6)`);

export const sqlite: CodedStatements = {
  known: `select source_id as id from coded_events
    where dossier = $1 and source = $2 and source_id in (select value from json_each($3))`,
  insertEvents: `insert into coded_events
    (dossier, source, file, source_id, day, initiator, recipient, cameo_code, goldstein, mentions, url)
    select $1, $2, $3, ${cells(8)} from json_each($4)`,
  // Without a condition SQLite would take the conflict for that of a join.
  addDays: `insert into coded_days (dossier, file, initiator, recipient, day, events, score)
    select $1, $2, ${cells(5)} from json_each($3) where true ${addedDays}`,
  insertRejects: `insert into coded_rejects (dossier, file, line, reason, text)
    select $1, $2, ${cells(3)} from json_each($3)`,
  publishDays,
  publishMonths,
};
