import type { Page } from "@playwright/test";

/** A node of the browser's accessibility tree, as far as it is read here. */
type Node = {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  childIds?: string[];
  properties?: { name: string; value: { value?: unknown } }[];
};

/** What the accessibility tree holds for a reader who does not see: the element with the focus, and live regions. */
export async function heard(page: Page): Promise<{ focus: string; live: string }> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const has = (node: Node, name: string, values: readonly unknown[]) =>
    node.properties?.some((property) => property.name === name && values.includes(property.value.value));
  const text = (node: Node): string =>
    node.role?.value === "StaticText"
      ? (node.name?.value ?? "")
      : (node.childIds ?? [])
          .flatMap((id) => byId.get(id) ?? [])
          .map(text)
          .join(" ");
  const said = (node: Node) => `${node.role?.value} ${node.name?.value}`;
  return {
    focus: nodes
      .filter((node) => has(node, "focused", [true]) && node.role?.value !== "RootWebArea")
      .map(said)
      .join(),
    live: nodes
      .filter((node) => !node.ignored && has(node, "live", ["polite", "assertive"]))
      .map(text)
      .join(" "),
  };
}

/** Presses a key until the element with the focus is one that a selector names. */
export async function press(page: Page, key: string, selector: string, most = 150): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`not reached by ${key}: ${selector}`);
}
