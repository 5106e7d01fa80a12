/**
 * JSON with one spelling: members in order of their code points, no spaces, numbers as ECMAScript prints them (RFC 8785).
 * Two equal values have equal bytes, whatever program or year wrote them.
 * @throws {TypeError} for what JSON cannot hold (undefined, NaN, a function): the programmer's mistake
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
  }
  throw new TypeError(`not a JSON value: ${typeof value}`);
}
