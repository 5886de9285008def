import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { changeOf, segmentChanges } from "./segment-changes";

test("a change is named by what it lets through", () => {
  expect(changeOf("under_construction", "operational")).toBe("opened");
  expect(changeOf("severed", "restricted")).toBe("relinked");
  expect(changeOf("operational", "restricted")).toBe("closed");
  expect(changeOf("restricted", "severed")).toBe("cut");
  expect(changeOf("planned", "under_construction")).toBe("altered");
  expect(changeOf("severed", "severed")).toBe("unchanged");
});

test("the eastern line to Yeongdeok opened; two dates say the same in either order", () => {
  const { tables } = readDossierFolder("prisma/dossiers/korea-2019");
  const found = segmentChanges(tables, "2019-04-25", "2017-01-01");
  expect(found).toEqual(segmentChanges(tables, "2017-01-01", "2019-04-25"));
  expect(found).toHaveLength(tables.segments.length);
  const changed = found.filter(({ change }) => change !== "unchanged");
  expect(changed.map(({ segment, change }) => `${segment.id} ${change}`)).toEqual(["e03 opened"]);
  const coal = segmentChanges(tables, "2017-06-01", "2018-06-01").find(({ segment }) => segment.id === "e22");
  expect(coal).toMatchObject({ before: "operational", after: "restricted", change: "closed" });
});
