const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of HTML that may stand in another as it is. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Makes HTML of a template; every value is escaped unless it is HTML already. `null` and `false` leave nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | number | Html | null | false)[]): Html {
  return new Html(parts.reduce((text, part, index) => text + written(values[index - 1] ?? null) + part));
}

function written(value: string | number | Html | null | false): string {
  if (value instanceof Html) return value.text;
  return value === null || value === false ? '' : String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
