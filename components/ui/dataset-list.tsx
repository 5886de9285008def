import { datasetsOf, rowsKnown } from "@/lib/datasets/coded-datasets";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { datasetPath } from "@/lib/publish/links";
import { declared } from "@/lib/words/declared";
import { Link } from "./link";

/** Every dataset of a dossier as a way, with its rows where they are stored. */
export function DatasetList({ dossier, here }: { dossier: Dossier; here: string }) {
  const { address } = dossier;
  const words = wordsOf(dossier);
  const { say, count } = words;
  return (
    <nav className="dataset-list" aria-label={say("data.datasets")}>
      {datasetsOf(dossier).map((dataset) => {
        const { id, title } = dataset;
        const rows = rowsKnown(dossier, dataset);
        return (
          <Link key={id} href={datasetPath(address, id)} aria-current={id === here ? "page" : undefined}>
            {declared(words, "datasets", title)}{" "}
            <span>{rows === null ? say("data.computed") : count(rows)}</span>
          </Link>
        );
      })}
    </nav>
  );
}
