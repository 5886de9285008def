/** Under which name a browser keeps that its reader has taken the tour or wants none. */
export const tourKey = "tour";

/** Leaves the offer away from what is painted first, where it was once refused. A browser may forbid storage. */
export const tourScript = `try{if(localStorage.getItem("${tourKey}"))document.documentElement.dataset.tour="known"}catch{}`;

export function keepTour() {
  try {
    localStorage.setItem(tourKey, "known");
  } catch {
    // Then it is offered again.
  }
}
