import type { AnyDataset } from "@/lib/datasets/dataset";
import { codeSamples } from "@/lib/publish/samples/code-samples";
import type { Words } from "@/lib/words/words";
import { CopyButton } from "./copy-button";

type Props = { words: Words; dataset: AnyDataset; url: (extension: string) => string };

/** The view in a few lines of each tool, as they run. */
export function CodeBox({ words, dataset, url }: Props) {
  return (
    <div className="code-samples">
      {codeSamples.map((sample, place) => {
        const text = sample.write({ dataset, url });
        return (
          <details key={sample.id} className="code" name="code" open={place === 0}>
            <summary>{sample.title}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop a keyboard could not scroll it */}
            <pre tabIndex={0} data-sample={sample.id}>
              {text}
            </pre>
            <CopyButton text={text} label={words.say("frame.copy")} />
          </details>
        );
      })}
    </div>
  );
}
