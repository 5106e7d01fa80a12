/** Browsers and systems by what stands in the line that browsers send, the more particular first. */
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['coc_coc_browser', 'Cốc Cốc'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

const named = (line: string, names: readonly (readonly [string, string])[]) => names.find(([sign]) => line.includes(sign))?.[1];

/** What people call the browser and its device, such as "Firefox, Windows"; null when the line tells neither. */
export function browserName(line: string): string | null {
  return [named(line, BROWSERS), named(line, SYSTEMS)].filter(Boolean).join(', ') || null;
}
