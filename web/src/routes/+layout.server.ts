/** What every page needs to know. No page ships framework code: docs/technotes/pages.md says why. */
import type { LayoutServerLoad } from './$types';

export const csr = false;

export const load: LayoutServerLoad = ({ locals }) => ({
  locale: locals.locale,
  origin: locals.origin,
});
