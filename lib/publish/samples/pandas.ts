import type { CodeSample } from "./code-sample";

/** Lines of JSON keep codes such as 043 as text, and lists as lists. */
export const pandas: CodeSample = {
  id: "pandas",
  title: "Python, pandas",
  write: ({ dataset, url }) => `import pandas as pd

${dataset.id} = pd.read_json(
    "${url("ndjson")}",
    lines=True, dtype=False, convert_dates=False,
)
print(${dataset.id}.head())
`,
};
