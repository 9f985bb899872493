/**
 * Where the reader's browser says it is: scheme and host. The listener speaks plain HTTP, so
 * the scheme is `http` unless a proxy in front states otherwise.
 */

/** "https://desk.example.org". The host comes from the request, as every reader's name for the desk may differ. */
export function originOf(headers: Headers, url: URL): string {
  const stated = headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  const scheme = stated === 'https' ? 'https' : 'http';
  return `${scheme}://${headers.get('host') ?? url.host}`;
}

/** Whether a form comes from another site's page; a request without `Origin` comes from no page at all. */
export function isForeignForm(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host');
}
