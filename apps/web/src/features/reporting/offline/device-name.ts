import { newUuid } from './uuid.ts';

const STORAGE_KEY = 'thong-suot.device';
const MARK_LENGTH = 4;
const SYSTEMS = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'CrOS', 'Linux'] as const;
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

/** What colleagues read about the device on which a draft was saved: "Chrome, Windows (k3f9)"; the mark tells equal ones apart. */
export function deviceName(): string {
  const { userAgent } = navigator;
  const browser = BROWSERS.find(([mark]) => userAgent.includes(mark))?.[1];
  const system = SYSTEMS.find((one) => userAgent.includes(one));
  return `${[browser, system].filter(Boolean).join(', ')} (${deviceMark()})`;
}

function deviceMark(): string {
  const known = localStorage.getItem(STORAGE_KEY);
  if (known) return known;
  const made = newUuid().slice(0, MARK_LENGTH);
  localStorage.setItem(STORAGE_KEY, made);
  return made;
}
