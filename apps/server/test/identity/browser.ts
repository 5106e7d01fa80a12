/** A browser as far as sign-in needs one: keeps cookies by host and path, follows redirects, fills forms. */
type Cookie = { readonly name: string; readonly value: string; readonly path: string; readonly attributes: string };
export type Visit = { readonly status: number; readonly url: URL; readonly text: string; readonly headers: Headers };

const MOST_REDIRECTS = 12;

export class Browser {
  readonly #jar = new Map<string, Map<string, Cookie>>();

  cookies(host: string): readonly Cookie[] {
    return [...(this.#jar.get(host)?.values() ?? [])];
  }

  plant(host: string, name: string, value: string): void {
    this.#hostJar(host).set(`${name} /`, { name, value, path: '/', attributes: '' });
  }

  /** Opens an address and follows where it leads. */
  async open(address: string | URL, init: RequestInit = {}): Promise<Visit> {
    let url = new URL(address);
    let request = init;
    for (let count = 0; count < MOST_REDIRECTS; count += 1) {
      const answer = await this.fetch(url, request);
      const location = answer.headers.get('location');
      if (location === null) return { status: answer.status, url, text: await answer.text(), headers: answer.headers };
      await answer.arrayBuffer();
      url = new URL(location, url);
      request = {};
    }
    throw new Error(`too many redirects, at ${url.href}`);
  }

  /** One request, no redirect followed. */
  async fetch(url: URL, init: RequestInit = {}): Promise<Response> {
    const jar = this.#hostJar(url.hostname);
    const sent = [...jar.values()]
      .filter(({ path }) => url.pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`);
    const headers = new Headers(init.headers);
    if (sent.length > 0) headers.set('cookie', sent.join('; '));
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.#keep(jar, line);
    return answer;
  }

  /** Sends the form of a page with these values beside its hidden ones. */
  submit(page: Visit, values: Readonly<Record<string, string>>): Promise<Visit> {
    const action = /<form[^>]* action="([^"]*)"/.exec(page.text)?.[1];
    if (action === undefined) throw new Error(`no form on ${page.url.href}: ${page.status}`);
    const hidden = [...page.text.matchAll(/<input name="([^"]*)" value="([^"]*)" type="hidden"/g)].map(
      ([, name = '', value = '']) => [name, value],
    );
    const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...values });
    return this.open(new URL(action, page.url), { method: 'POST', body });
  }

  #hostJar(host: string): Map<string, Cookie> {
    const jar = this.#jar.get(host) ?? new Map<string, Cookie>();
    this.#jar.set(host, jar);
    return jar;
  }

  #keep(jar: Map<string, Cookie>, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    const gone = attributes.some((attribute) => /^(max-age=0|expires=Thu, 01 Jan 1970)/i.test(attribute));
    if (gone) jar.delete(`${name} ${path}`);
    else jar.set(`${name} ${path}`, { name, value: pair.slice(pair.indexOf('=') + 1), path, attributes: attributes.join('; ') });
  }
}
