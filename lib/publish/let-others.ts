import { setImmediate as turn } from "node:timers/promises";
import { linkToServer } from "../dossier/served";

/** However many ask, a long answer goes on after so many turns of the event loop. */
const most = 25;

/**
 * Lets those in who ask meanwhile, for who makes a long answer piece by piece: as long as each turn brings somebody,
 * since a turn takes one connection only and what stands between two turns is what they wait for.
 */
export async function letOthers(): Promise<void> {
  const link = linkToServer();
  for (let turns = 0, before = -1; turns < most && before !== link.comings; turns++) {
    before = link.comings;
    await turn();
  }
}
