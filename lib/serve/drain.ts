import type { Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

type Limits = {
  /** Seconds in which connections are still taken, so that whoever asks for readiness hears of it. */
  linger: number;
  /** Seconds that what has begun is given to end. */
  drain: number;
};

/**
 * Stops a server without losing a request: it goes on for a while, then takes no more connections, lets what has begun
 * come to its end, and cuts off what takes too long. Returns whether nothing had to be cut off.
 */
export async function drained(server: Server, { linger, drain }: Limits): Promise<boolean> {
  if (linger > 0) await pause(linger * 1000);
  let isClean = true;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy when the server closed would stay open for a next request.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => {
    isClean = false;
    server.closeAllConnections();
  }, drain * 1000);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
  return isClean;
}
