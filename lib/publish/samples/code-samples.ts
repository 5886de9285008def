import type { CodeSample } from "./code-sample";
import { curl } from "./curl";
import { duckdb } from "./duckdb";
import { javascript } from "./javascript";
import { pandas } from "./pandas";
import { r } from "./r";

/** Every code sample, in the order of the page. A new one is a file and a line here. */
export const codeSamples: readonly CodeSample[] = [pandas, r, duckdb, javascript, curl];
