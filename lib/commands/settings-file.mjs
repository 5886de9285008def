import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Every command takes its settings from `.env`, as the served app does; what the shell says goes before it.
const file = fileURLToPath(new URL("../../.env", import.meta.url));
if (existsSync(file)) process.loadEnvFile(file);
