import type { IncomingMessage } from "node:http";

const loopback = /^(127\.|::1$|::ffff:127\.)/;
const passedOn = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];

/** Whether a request comes from this machine itself, and was not passed on for somebody else. */
export const isFromHere = ({ socket, headers }: IncomingMessage) =>
  loopback.test(socket.remoteAddress ?? "") && passedOn.every((name) => headers[name] === undefined);
