import type { OptionProblem } from "@/lib/options/parse";

type Props = {
  problems: readonly OptionProblem[];
  /** What else there is to know of what the address asks for, in sentences. */
  remarks?: readonly string[];
};

/** Parameters of the address that could not be used: the page goes on with the default and says so. */
export function Notices({ problems, remarks = [] }: Props) {
  const once = new Map(problems.map((problem) => [problem.parameter, problem]));
  if (once.size === 0 && remarks.length === 0) return null;
  return (
    <div className="notices" role="status">
      {[...once.values()].map((problem) => (
        <p key={problem.parameter} className="notice">
          <b>
            {problem.parameter}: “{problem.found.slice(0, 80)}” cannot be used.
          </b>{" "}
          Expected {problem.expected}. The default is shown instead.
        </p>
      ))}
      {[...new Set(remarks)].map((remark) => (
        <p key={remark} className="notice">
          {remark}
        </p>
      ))}
    </div>
  );
}
