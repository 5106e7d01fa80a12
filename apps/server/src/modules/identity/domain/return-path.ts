const OWN_PAGES = /^\/(auth|oidc|api)(\/|$)/;

/**
 * Where to lead after sign-in: the wanted page when it is one of ours, else the first page. Never another site's address
 * (`//host`, `/\host`, `https:`), never the sign-in pages themselves.
 */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || wanted.length > 2000) return '/';
  const base = 'http://here.invalid';
  if (!URL.canParse(wanted, base)) return '/';
  const address = new URL(wanted, base);
  const path = address.pathname + address.search + address.hash;
  return address.origin !== base || path.startsWith('//') || OWN_PAGES.test(address.pathname) ? '/' : path;
}
