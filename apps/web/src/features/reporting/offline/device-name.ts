import { newUuid } from './uuid.ts';

const STORAGE_KEY = 'thong-suot.device';
const WINDOW_KEY = 'thong-suot.window';
const MARK_LENGTH = 4;
const WINDOW_MARK_LENGTH = 2;
const SYSTEMS = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'CrOS', 'Linux'] as const;
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

/**
 * What colleagues read about where a draft was saved: "Chrome, Windows (k3f9.a1)"; the marks tell equal devices apart, and windows of one
 * browser, which know as little of each other's drafts as two devices do. A window keeps its mark until it is closed.
 */
export function deviceName(): string {
  const { userAgent } = navigator;
  const browser = BROWSERS.find(([mark]) => userAgent.includes(mark))?.[1];
  const system = SYSTEMS.find((one) => userAgent.includes(one));
  return `${[browser, system].filter(Boolean).join(', ')} (${markIn(localStorage, STORAGE_KEY, MARK_LENGTH)}.${markIn(sessionStorage, WINDOW_KEY, WINDOW_MARK_LENGTH)})`;
}

function markIn(storage: Storage, key: string, length: number): string {
  const known = storage.getItem(key);
  if (known) return known;
  const made = newUuid().slice(0, length);
  storage.setItem(key, made);
  return made;
}
