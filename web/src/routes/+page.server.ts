/** The bare address sends a reader on to the language the browser asks for. */
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, setHeaders }) => {
  setHeaders({ vary: 'accept-language' });
  redirect(302, `/${locals.locale}`);
};
