import { datasets } from "@/lib/datasets/datasets";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { datasetPath } from "@/lib/publish/links";
import { declared } from "@/lib/words/declared";
import { Link } from "./link";

/** Every dataset of a dossier as a way, with its rows where they are stored. */
export function DatasetList({ dossier, here }: { dossier: Dossier; here: string }) {
  const { counts, address } = dossier;
  const words = wordsOf(dossier);
  const { say, count } = words;
  return (
    <nav className="dataset-list" aria-label={say("data.datasets")}>
      {Object.values(datasets).map(({ id, title }) => (
        <Link key={id} href={datasetPath(address, id)} aria-current={id === here ? "page" : undefined}>
          {declared(words, "datasets", title)}{" "}
          <span>{id in counts ? count(counts[id as keyof typeof counts]) : say("data.computed")}</span>
        </Link>
      ))}
    </nav>
  );
}
