import { setTimeout as pause, setImmediate as turn } from "node:timers/promises";
import { linkToServer } from "../dossier/served";

/** However many ask, a long answer goes on after so many turns of the event loop. */
const most = 25;
/** How long it leaves processors to others while they ask, between two of its pieces: ms. */
const rest = 8;
/** An answer of fewer pieces is over before anybody would notice. */
const few = 16;

/**
 * For who makes a long answer piece by piece: what it returns is to be called between two pieces and lets those in who
 * asked meanwhile, as long as each turn of the event loop brings somebody, since a turn takes one connection only.
 */
export function lettingOthers(): () => Promise<void> {
  const link = linkToServer();
  let [known, pieces] = [link.comings, 0];
  return async () => {
    for (let turns = 0, before = -1; turns < most && before !== link.comings; turns++) {
      before = link.comings;
      await turn();
    }
    pieces += 1;
    if (pieces > few && link.comings !== known) await pause(rest);
    known = link.comings;
  };
}
