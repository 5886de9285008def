import type { CodeSample } from "./code-sample";

/** Runs in a browser's console, in Observable and in Node as a module. */
export const javascript: CodeSample = {
  id: "javascript",
  title: "JavaScript",
  write: ({ url }) => `const answer = await fetch("${url("json")}");
const { rows, citation } = await answer.json();
console.log(rows.length, rows[0], citation);
`,
};
