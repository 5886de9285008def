import type { AnyDataset } from "@/lib/datasets/dataset";
import { codeSamples } from "@/lib/publish/samples/code-samples";
import { CopyButton } from "./copy-button";

/** The view in a few lines of each tool, as they run. */
export function CodeBox({ dataset, url }: { dataset: AnyDataset; url: (extension: string) => string }) {
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
            <CopyButton text={text} label="Copy" />
          </details>
        );
      })}
    </div>
  );
}
