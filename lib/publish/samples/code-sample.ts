import type { AnyDataset } from "../../datasets/dataset";

/** What a sample reads: the dataset and the absolute address of the view in a format. */
export type Sampled = { dataset: AnyDataset; url: (extension: string) => string };

/** A few lines that read a dataset in one tool and run as they stand: one file each. */
export type CodeSample = { id: string; title: string; write: (sampled: Sampled) => string };
