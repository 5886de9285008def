/** Country names are letterspaced by this share of their size. */
export const spacing = 0.18;
