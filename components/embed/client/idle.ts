/** Does a piece of work when the browser has nothing to paint, before anybody can have reached a mark. */
export const idle = (work: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 50);
};
