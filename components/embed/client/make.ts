type Child = Node | string | null | undefined | false;

/** An element with its children; text is only ever text. */
export function make(tag: string, children: readonly Child[] = [], attributes: Record<string, string> = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}
