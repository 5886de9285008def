import { expect, test } from "vitest";
import { licenseInWords } from "./license";

test("Creative Commons licences are written as one says them, others as they are", () => {
  expect(["CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-SA-3.0", "ODbL-1.0", "MIT"].map(licenseInWords)).toEqual([
    "CC BY 4.0",
    "CC BY-SA 4.0",
    "CC BY-NC-SA 3.0",
    "ODbL-1.0",
    "MIT",
  ]);
});
