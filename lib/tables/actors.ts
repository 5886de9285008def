import { names } from "./names";
import { basis, confidence, note, sources } from "./provenance";
import { defineTable, type RowOf } from "./table";

export const actorsTable = defineTable({
  id: "actors",
  title: "Actors",
  description:
    "States, organisations and people that take part in events or give and receive concessions. People belong to a state, so that what leaders do can be counted for their states.",
  key: ["id"],
  columns: {
    id: {
      type: "string",
      title: "Identifier",
      description:
        "Short identifier used by the other tables: the ISO 3166 alpha-3 code of a state, an abbreviation of an organisation, or P- and a name for a person.",
    },
    kind: {
      type: "string",
      title: "Kind",
      description: "Whether the actor is a state, an organisation or a person.",
      values: ["state", "organisation", "person"],
    },
    name: { type: "string", title: "Name", description: "Full name in English.", role: "name" },
    short_name: {
      type: "string",
      title: "Short name",
      description: "Name for a chart label; no two actors share one.",
      role: "name",
    },
    ...names,
    member_of: {
      type: "string",
      title: "Member of",
      description:
        "The state that a person or a national organisation belongs to (its actor identifier), or the organisation that an international official serves. Empty for states and for organisations that belong to no state.",
      references: "actors.id",
      optional: true,
    },
    iso3: {
      type: "string",
      title: "ISO 3166 alpha-3",
      description:
        "Three-letter country code of a state; SUN is the withdrawn code of the Soviet Union. Empty for other actors.",
      optional: true,
    },
    cow_code: {
      type: "integer",
      title: "COW number",
      description:
        "Number of the state in the Correlates of War state system. Empty for other actors and for states outside that system.",
      unit: "code number",
      minimum: 2,
      maximum: 999,
      optional: true,
    },
    cameo_code: {
      type: "string",
      title: "CAMEO actor code",
      description:
        "Actor code of the CAMEO scheme, as used by GDELT and similar event data. Codes of organisations and offices are composed by rule.",
      optional: true,
    },
    confidence: confidence(
      "How sure the compilers are of the identity, the codes and the term of office: high, medium or low.",
    ),
    basis,
    sources,
    note,
  },
});

export type ActorRow = RowOf<typeof actorsTable.columns>;
