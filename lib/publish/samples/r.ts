import type { Column } from "../../tables/table";
import type { CodeSample } from "./code-sample";

const classOf = ({ type }: Column) =>
  type === "number"
    ? "numeric"
    : type === "integer"
      ? "integer"
      : type === "boolean"
        ? "logical"
        : "character";

/** Base R, with the class of every column, so that codes such as 043 stay text. */
export const r: CodeSample = {
  id: "r",
  title: "R",
  write: ({ dataset, url }) => {
    const classes = Object.entries(dataset.columns).map(
      ([name, column]) => `    ${name} = "${classOf(column)}"`,
    );
    return `${dataset.id} <- read.csv(
  "${url("csv")}",
  na.strings = "", encoding = "UTF-8", check.names = FALSE,
  colClasses = c(
${classes.join(",\n")}
  )
)
head(${dataset.id})
`;
  },
};
