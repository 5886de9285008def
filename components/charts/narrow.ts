/** A width decides the composition: below 560 px the phone's. */
export const isNarrow = (width: number) => width < 560;
