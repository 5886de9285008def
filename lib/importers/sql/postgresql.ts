import { type CodedStatements, sharedStatements } from "./statements";

const cells = (types: readonly string[]) =>
  types.map((type, place) => `(value ->> ${place})::${type}`).join(", ");
const { addedDays, publishDays, publishMonths } = sharedStatements(
  (value) => `round((${value})::numeric, 6)::double precision`,
);
const rows = (place: number) => `json_array_elements($${place}::json) as rows (value)`;

export const postgresql: CodedStatements = {
  known: `select source_id as id from coded_events
    where dossier = $1 and source = $2 and source_id in (select value from json_array_elements_text($3::json) as ids (value))`,
  insertEvents: `insert into coded_events
    (dossier, source, file, source_id, day, initiator, recipient, cameo_code, goldstein, mentions, url)
    select $1, $2, $3, ${cells(["text", "text", "text", "text", "text", "double precision", "integer", "text"])}
    from ${rows(4)}`,
  addDays: `insert into coded_days (dossier, file, initiator, recipient, day, events, score)
    select $1, $2, ${cells(["text", "text", "text", "integer", "double precision"])} from ${rows(3)} ${addedDays}`,
  insertRejects: `insert into coded_rejects (dossier, file, line, reason, text)
    select $1, $2, ${cells(["integer", "text", "text"])} from ${rows(3)}`,
  publishDays,
  publishMonths,
};
