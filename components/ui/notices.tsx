import { expectedIn } from "@/lib/options/expected-in";
import type { OptionProblem } from "@/lib/options/parse";
import type { Words } from "@/lib/words/words";

type Props = {
  words: Words;
  problems: readonly OptionProblem[];
  /** What else there is to know of what the address asks for, in sentences. */
  remarks?: readonly string[];
};

/** Parameters of the address that could not be used: the page goes on with the default and says so. */
export function Notices({ words, problems, remarks = [] }: Props) {
  const once = new Map(problems.map((problem) => [problem.parameter, problem]));
  if (once.size === 0 && remarks.length === 0) return null;
  return (
    <div className="notices" role="status">
      {[...once.values()].map((problem) => (
        <p key={problem.parameter} className="notice">
          <b>
            {words.say("frame.cannot_be_used", {
              parameter: problem.parameter,
              found: problem.found.slice(0, 80),
            })}
          </b>{" "}
          {words.say("frame.expected", { expected: expectedIn(words, problem.expected) })}
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
