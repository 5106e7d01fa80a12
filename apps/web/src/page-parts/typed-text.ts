/** What was typed into a field of a form; empty when there is no such field. */
export function typedText(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
