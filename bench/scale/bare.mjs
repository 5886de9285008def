import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// What a server can do that only sends bytes: node bench/scale/bare.mjs PORT FILE HEADERS.
const [port, file, headers] = process.argv.slice(2);
const body = readFileSync(file);
const fields = JSON.parse(headers);
createServer((_, response) => {
  response.writeHead(200, fields);
  response.end(body);
}).listen(Number(port));
