import type { BalanceModel } from "./model";

/** Every text that the model has laid out, for the test that none meets another. */
export const balanceTexts = ({ net, gross, heading }: BalanceModel) => [
  ...heading,
  ...net.grid.map(({ label }) => label),
  ...net.years.map(({ label }) => label),
  ...net.labels,
  ...net.landmarks.flatMap(({ name, date }) => [name, date]),
  ...(gross
    ? [...gross.grid.map(({ label }) => label), ...gross.years.map(({ label }) => label), ...gross.labels]
    : []),
];
