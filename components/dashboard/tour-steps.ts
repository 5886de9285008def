/** What the tour shows, in order, and where on the dashboard it stands. */
export const tourSteps = [
  { id: "network", place: "#network" },
  { id: "time", place: "#timeline" },
  { id: "data", place: "#network .figure-foot" },
] as const;
