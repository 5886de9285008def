import { createWriteStream } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { randomLcg } from "d3-random";
import { root, say, stop } from "./project.mjs";

// Writes a dossier as long as one likes, to measure with: Reykjavik 1986 and further events, the same every time.
// node lib/commands/long-dossier.mjs FOLDER [EVENTS]
const [folder, given = "1000000"] = process.argv.slice(2);
const count = Number(given);
if (!folder || !Number.isInteger(count) || count < 1)
  stop("expected a folder to write to, and perhaps how many events, such as 1000000.");

const random = randomLcg(0.42);
const oneOf = (values) => values[Math.floor(random() * values.length)];
const words = [
  "talks",
  "회담",
  "会谈",
  "переговоры",
  "visit",
  "방문",
  "访问",
  "визит",
  "letter",
  "서한",
  "信",
  "письмо",
];
const sentence = (length) => Array.from({ length }, () => oneOf(words)).join(" ");
const day = () =>
  new Date(Date.UTC(1960, 0, 1) + Math.floor(random() * 22_000) * 86_400_000).toISOString().slice(0, 10);

function event(number) {
  const from = oneOf(["USA", "SUN", "DEU"]);
  const to = oneOf(["USA", "SUN", "DEU"].filter((actor) => actor !== from));
  const isPlaced = random() < 0.5;
  return [
    `ev-${number}`,
    day(),
    "",
    oneOf(["meeting", "letter", "statement", "visit"]),
    sentence(3),
    `"${sentence(6)}, ""${sentence(2)}"""`,
    from,
    to,
    "",
    "Reykjavik",
    random() < 0.3 ? "Рейкьявик" : "",
    isPlaced ? (random() * 360 - 180).toFixed(4) : "",
    isPlaced ? (random() * 180 - 90).toFixed(4) : "",
    "040",
    (random() * 20 - 10).toFixed(1),
    oneOf(["high", "medium", "low"]),
    "opened",
    "ADST-REYK",
    random() < 0.1 ? sentence(4) : "",
  ].join(",");
}

function* lines(before) {
  yield before.endsWith("\n") ? before : `${before}\n`;
  for (let number = 1; number <= count; number++) yield `${event(number)}\n`;
}

await cp(path.join(root, "prisma/dossiers/reykjavik-1986"), folder, { recursive: true });
const descriptor = path.join(folder, "datapackage.json");
const about = JSON.parse(await readFile(descriptor, "utf8"));
await writeFile(
  descriptor,
  JSON.stringify({ ...about, name: "long-dossier", title: "A long dossier" }, null, 2),
);
const events = path.join(folder, "events.csv");
await pipeline(Readable.from(lines(await readFile(events, "utf8"))), createWriteStream(events));
say(`${folder}: ${count} events added`);
