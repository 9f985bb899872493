/** Finds the one record whose id begins as the user wrote it. */
import { ReadoutError } from '../model/error.ts';

/** Throws `not-found`, naming the command that lists the ids, for none and for several. */
export function findByBeginning<Item extends { readonly id: string }>(
  items: readonly Item[],
  beginning: string,
  noun: string,
  lister: string,
): Item {
  const exact = items.find(({ id }) => id === beginning);
  if (exact !== undefined) return exact;
  const found = items.filter(({ id }) => id.startsWith(beginning));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new ReadoutError(
    'not-found',
    found.length === 0
      ? `No ${noun} has the id "${beginning}". Run "${lister}" for the ids.`
      : `${found.length} ids begin with "${beginning}". Write more of the id.`,
  );
}
