import type { CodeSample } from "./code-sample";

/** Saves the file under the name that the server gives it, which carries filters and release. */
export const curl: CodeSample = {
  id: "curl",
  title: "curl",
  write: ({ url }) => `curl --fail --compressed --remote-name --remote-header-name \\
  '${url("csv")}'
`,
};
