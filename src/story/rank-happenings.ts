/**
 * A story's happenings in the order of their weight for a reader who sees only the first: what
 * came about or is to come before what is denied or only imagined, then what most independent
 * sources tell, then the latest. One passage is shown once, however many happenings it tells.
 */
import type { Happening } from '../model/story.ts';
import { compareText } from './evidence.ts';

/** Without those whose best report is that of one before; [] for none. */
export function rankHappenings(happenings: readonly Happening[]): readonly Happening[] {
  const ranked = happenings.toSorted(
    (a, b) =>
      Number(isUnreal(a)) - Number(isUnreal(b)) ||
      b.origins - a.origins ||
      compareText(lastDayOf(b), lastDayOf(a)) ||
      compareText(b.told.saidAt, a.told.saidAt),
  );
  const seen = new Set<string>();
  return ranked.filter(({ told }) => {
    const key = `${told.citation.revisionId} ${told.citation.span.start} ${told.citation.span.end}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function isUnreal({ status }: Happening): boolean {
  return status === 'denied' || status === 'hypothetical';
}

/** '' where no report tells its days. */
function lastDayOf({ days }: Happening): string {
  return days?.last ?? '';
}
