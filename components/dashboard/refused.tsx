"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { OptionProblem } from "@/lib/options/parse";

/** A name that never reaches the server: in the object that Next hands to pages it is no field. */
const unheard = "__proto__";

const Refused = createContext<readonly OptionProblem[]>([]);

/** What the server could not use of the address: nothing on the page asks for it or links to it again. */
export const WithRefused = ({
  problems,
  children,
}: {
  problems: readonly OptionProblem[];
  children: ReactNode;
}) => <Refused value={problems}>{children}</Refused>;

/** A query without what was refused of it; a value that came later counts. */
export function useAccepted(query: string): string {
  const refused = useContext(Refused);
  // A form without a script also sends the fields that were left empty.
  const params = new URLSearchParams(
    [...new URLSearchParams(query)].filter(([name, value]) => value !== "" && name !== unheard),
  );
  for (const { parameter, found } of refused) if (params.get(parameter) === found) params.delete(parameter);
  return params.toString();
}
