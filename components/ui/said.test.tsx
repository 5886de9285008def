import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { wordsIn } from "@/lib/words/words-in";
import { Said } from "./said";

const said = (language: "en" | "ja") =>
  renderToStaticMarkup(
    <p>
      <Said
        words={wordsIn(language)}
        message="pages.licence"
        values={{ licence: <i>CC BY</i>, release: "2026.11.1", changes: <b>log</b> }}
      />
    </p>,
  );

test("elements stand where the language has them", () => {
  expect(said("en")).toMatch(
    /^<p>Data and charts are free to use under <i>CC BY<\/i>; .*2026\.11\.1; <b>log<\/b> says/,
  );
  expect(said("ja")).toMatch(
    /^<p>データと図は<i>CC BY<\/i>のもとで.*リリース2026\.11\.1である。各リリースの変更は<b>log<\/b>が/,
  );
});
