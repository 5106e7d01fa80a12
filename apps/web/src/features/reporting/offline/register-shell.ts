/** The page has the line to itself for so long before it is kept for days without one. */
const AFTER_MS = 3_000;

/** Registers the service worker that keeps the pages of reports on this device. A browser without one works with a line. */
export function registerShell(): () => void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return () => undefined;
  const timer = setTimeout(() => {
    // A browser that forbids service workers, as in a private window, still makes reports while the line holds.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  }, AFTER_MS);
  return () => clearTimeout(timer);
}
