import path from "node:path";
import { fill, install, root, run, spawnTool } from "./project.mjs";

install();
run(process.execPath, [path.join(root, "lib/commands/generate.mjs")]);
fill();
spawnTool("next", ["dev", "-p", process.env.PORT || "3000"]).on("exit", (code) => process.exit(code ?? 0));
