/** What happens around every page: the desk is found, the locale chosen, the headers set. */
import { error, type Handle, type HandleServerError } from '@sveltejs/kit';
import { chooseLocale, isLocale, localeFacts } from '$lib/catalogue/locales.ts';
import { deskErrorCode } from '$lib/server/ask-desk.ts';
import { isForeignForm, originOf } from '$lib/server/origin.ts';

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
} as const;

export const handle: Handle = async ({ event, resolve }) => {
  const { request, url } = event;
  if (isForeignForm(request)) {
    return new Response(
      'This form was sent from another site. Open the page here and send it again.',
      {
        status: 403,
        headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
      },
    );
  }
  const first = url.pathname.split('/')[1] ?? '';
  const locale = isLocale(first) ? first : chooseLocale(request.headers.get('accept-language'));
  event.locals.locale = locale;
  event.locals.origin = originOf(request.headers, url);
  const desk = event.platform?.req.readout?.client;
  if (desk === undefined) error(503, { message: 'No desk is attached', code: 'desk-away' });
  event.locals.desk = desk;

  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace(
        '<html lang="en" dir="ltr">',
        `<html lang="${locale}" dir="${localeFacts[locale].dir}">`,
      ),
    preload: ({ path }) =>
      /(?:source-serif-4-latin-opsz-normal|inter-latin-wght-normal)/u.test(path),
  });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};

export const handleError: HandleServerError = ({ error: cause, status, message }) => {
  if (status === 404) return { message, code: 'not-found' };
  console.error(cause);
  return deskErrorCode(cause) === 'unreachable' ? { message, code: 'desk-away' } : { message };
};
