/** What a request carries: the desk to ask, the locale of the page, the site's own address. */
import type { IncomingMessage } from 'node:http';
import type { Locale } from '$lib/catalogue/locales.ts';
import type { PublicDesk } from '$lib/desk.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Tells the error page which advice to give. */
      code?: 'not-found' | 'not-known-then' | 'bad-request' | 'desk-away';
    }
    interface Locals {
      desk: PublicDesk;
      locale: Locale;
      /** Scheme and host as the reader's browser sees them, without a slash at the end. */
      origin: string;
    }
    interface Platform {
      req: IncomingMessage & { readout?: { client: PublicDesk } };
    }
  }
}
