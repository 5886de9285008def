import { datasets } from "@/lib/datasets/datasets";
import type { Dossier } from "@/lib/dossier/dossier";
import { datasetPath } from "@/lib/publish/links";
import { count } from "@/lib/words/numbers";
import { Link } from "./link";

/** Every dataset of a dossier as a way, with its rows where they are stored. */
export function DatasetList({ dossier, here }: { dossier: Dossier; here: string }) {
  const { counts, address } = dossier;
  return (
    <nav className="dataset-list" aria-label="Datasets">
      {Object.values(datasets).map(({ id, title }) => (
        <Link key={id} href={datasetPath(address, id)} aria-current={id === here ? "page" : undefined}>
          {title} <span>{id in counts ? count(counts[id as keyof typeof counts]) : "computed"}</span>
        </Link>
      ))}
    </nav>
  );
}
