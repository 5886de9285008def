import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { paint } from "@/lib/look/tokens";
import { capital } from "@/lib/words/capital";
import { kindWord } from "@/lib/words/kind-word";
import { defaultLanguage } from "@/lib/words/language";
import { changePaint } from "./change-paint";
import type { Spot } from "./clip";
import type { Compared } from "./compared";
import { controlled } from "./controlled";
import type { Note } from "./labels";
import { lengthIn } from "./length-in";
import type { MapPlan } from "./map-plan";
import { breakLines, inShorterLines, runLines } from "./notes";
import type { Run } from "./runs";
import { heart } from "./sheet";
import { tips } from "./stations";
import { statusPaint } from "./status-paint";

type Given = {
  dossier: Dossier;
  asOf: string;
  plan: MapPlan;
  told: readonly Run[];
  compared: Compared | null;
};

export const middleOf = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** What runs of segments are in a state worth a word: one note each. */
function runNotes({ dossier, asOf, plan, told }: Given): Note[] {
  const { sheet, courses, name } = plan;
  const said = {
    ...{ name, asOf, words: wordsOf(dossier), statuses: dossier.tables.segment_statuses },
    ...{ brief: sheet === "phone", isOwn: dossier.language === defaultLanguage },
  };
  return told.map((run): Note => {
    const { id } = run.longest.segment;
    const lines = runLines(run, said);
    const course = courses.find(({ segment }) => segment.id === id);
    return {
      key: `segment:${id}`,
      at: course ? middleOf(course.a, course.b) : { x: -99, y: -99 },
      lines,
      head: sheet === "phone" ? Math.max(1, lines.length - 1) : 1,
      ...(sheet === "phone" ? {} : { narrow: inShorterLines(lines) }),
      color: statusPaint[run.status],
      tip: tips[id]?.[sheet],
    };
  });
}

/** What opened or was cut between two dates: one note each. */
function changeNotes({ dossier, plan, compared }: Given): Note[] {
  const { sheet, courses, name } = plan;
  const words = wordsOf(dossier);
  const { say } = words;
  if (!compared || sheet === "continent") return [];
  return courses.flatMap(({ segment: { id, from, to, length_km }, a, b }): Note[] => {
    const found = compared.by.get(id);
    if (!found || found.change === "unchanged") return [];
    const { before, after, change } = found;
    const head = say("corridors.run", {
      state: capital(say(`corridors.change_${change}`)),
      length: lengthIn(words, length_km),
    });
    const [was, is] = [before, after].map((status) => kindWord(words, "segment_status", status));
    const lines =
      sheet === "phone"
        ? [head]
        : [
            head,
            say("corridors.ends_then", { ends: say("corridors.ends", { from: name(from), to: name(to) }) }),
            say("corridors.then", { before: was ?? before, after: is ?? after }),
          ];
    const tip = tips[id]?.[sheet];
    return [{ key: `change:${id}`, at: middleOf(a, b), lines, head: 1, color: changePaint[change], tip }];
  });
}

/** The name of the line of control beside it. */
function controlNote({ dossier, plan }: Given): Note[] {
  const { sheet, projection, isPart, at } = plan;
  const { stops } = dossier.tables;
  const centre = heart(stops);
  const line = centre && projection([...centre]);
  const controls = stops.filter(({ kinds }) => kinds.includes("line_of_control"));
  const name = controls[0] && plan.name(controls[0].id).split(",")[0];
  if (!line || !name || isPart || sheet === "phone" || sheet === "continent") return [];
  return [
    {
      key: "line-of-control",
      at: sheet === "wide" ? at(controls.at(-1)?.id ?? "") : { x: line[0], y: line[1] - 5 },
      lines: sheet === "page" ? name.split(/ (.*)/).filter(Boolean) : [name],
      head: 2,
      isInKey: true,
      color: paint("ink"),
      tip: tips["line-of-control"]?.[sheet],
    },
  ];
}

/** The gauge breaks at the borders of the countries in focus. */
function breakNotes({ dossier, plan }: Given): Note[] {
  const { sheet, breaks, at, name } = plan;
  if (sheet === "continent" || sheet === "phone") return [];
  const { codes } = controlled(dossier);
  return breaks
    .filter(({ countries }) => countries.some((code) => codes.includes(code)))
    .map((place): Note => {
      const lines = breakLines(place, name, wordsOf(dossier));
      const tip = tips[place.at]?.[sheet];
      return { key: `stop:${place.at}`, at: at(place.at), lines, color: paint("ink"), tip };
    });
}

/** The notes of a map in the order in which they take their places. */
export const mapNotes = (given: Given): Note[] =>
  [...changeNotes(given), ...runNotes(given), ...controlNote(given), ...breakNotes(given)].filter(({ at }) =>
    given.plan.shows(at),
  );
