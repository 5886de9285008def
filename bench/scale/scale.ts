import os from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { type Provider, placeFor } from "./database";
import { growth } from "./growth";
import { tablesOfLargest } from "./largest";
import { type Measured, measure } from "./measure";
import { printTable, type Table, writeTables } from "./tables";

const whole = (value: number) => Math.round(value).toLocaleString("en");
const mega = (bytes: number) => whole(bytes / 1e6);

/** Powers of ten from ten thousand up to the number given, which comes last. */
function sizesUpTo(most: number): number[] {
  const powers = [1e4, 1e5, 1e6, 1e7].filter((size) => size < most);
  return [...powers, most];
}

function importTable(name: string, all: readonly Measured[]): Table {
  const rows = all.map(({ events, kept, seconds, cpu, memory, serverMemory, bytes }) => ({
    events: whole(events),
    kept: whole(kept),
    seconds: seconds.toFixed(1),
    "events/s": whole(events / seconds),
    "µs of processor each": ((cpu / events) * 1e6).toFixed(1),
    "import's memory, MB": mega(memory),
    "database, MB": mega(bytes),
    "server's memory, MB": mega(serverMemory),
  }));
  return { title: `Importing, ${name}`, rows };
}

function requestTable(name: string, all: readonly Measured[]): Table {
  const addresses = [...(all[0]?.times.keys() ?? [])];
  const rows = addresses.map((address) => {
    const points = all.map(({ events, times }) => [events, times.get(address) ?? 0] as const);
    return {
      "median ms": address,
      ...Object.fromEntries(points.map(([events, ms]) => [whole(events), ms.toFixed(1)])),
      exponent: growth(points).toFixed(3),
    };
  });
  return { title: `Answers that have to be made, by events beneath, ${name}`, rows };
}

const count = (text: string) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value <= 1e4)
    throw new InvalidArgumentError("expected a number of events above ten thousand, such as 1e6");
  return value;
};

const counts = (text: string): number[] => {
  const sizes = text.split(",").map(Number);
  if (!sizes.every((size, place) => Number.isInteger(size) && size > (sizes[place - 1] ?? 0)))
    throw new InvalidArgumentError("expected rising numbers of events, such as 5e3,5e6");
  return sizes;
};

const program = new Command("bench -- scale")
  .description("Imports ever more machine-coded events and times what readers ask for.")
  .option("--up-to <events>", "how many events at most", count, 1e6)
  .option("--sizes <events>", "these numbers of events instead, joined by commas", counts)
  .addOption(
    new Option("--database <kind>", "which database").choices(["sqlite", "postgresql"]).default("sqlite"),
  )
  .option("--write", "puts the tables into docs/performance.md")
  .action(async (options: { upTo: number; sizes?: number[]; database: Provider; write?: boolean }) => {
    process.env.ENTENTE_METRICS = "1";
    const place = await placeFor(options.database);
    const measured: Measured[] = [];
    const others: Table[] = [];
    try {
      const sizes = options.sizes ?? sizesUpTo(options.upTo);
      for (const events of sizes) {
        const beyond: Parameters<typeof measure>[2] = async (asked) => {
          others.push(...(await tablesOfLargest(place.name, asked)));
        };
        measured.push(await measure(place, events, events === sizes.at(-1) ? beyond : undefined));
      }
    } finally {
      await place.close();
    }
    const tables = [importTable(place.name, measured), requestTable(place.name, measured), ...others];
    for (const table of tables) printTable(table);
    const [cpu] = os.cpus();
    console.log(`Node ${process.versions.node}, ${os.cpus().length} × ${cpu?.model}, ${os.platform()}`);
    if (options.write) writeTables(`scale ${options.database}`, tables);
  });

await program.parseAsync();
process.exit();
