import { Fragment, isValidElement, type ReactElement } from "react";
import type { MessageKey } from "@/lib/words/messages/messages";
import type { Words } from "@/lib/words/words";

type Props = {
  words: Words;
  message: MessageKey;
  /** What is filled in: texts, numbers, or elements such as links. */
  values: Readonly<Record<string, string | number | ReactElement>>;
};

/** A letter that no text has; it stands around the name of an element until the message is put together. */
const mark = "\uE000";

/** A message with elements in it, each where the language has it. */
export function Said({ words, message, values }: Props) {
  const named = Object.entries(values).map(([name, value]): [string, string | number] => [
    name,
    isValidElement(value) ? `${mark}${name}${mark}` : (value as string | number),
  ]);
  return words
    .say(message, Object.fromEntries(named))
    .split(mark)
    .map((part, place) => (place % 2 === 1 ? <Fragment key={part}>{values[part]}</Fragment> : part));
}
