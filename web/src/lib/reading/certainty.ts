/** Puts the scale of certainty (−3 … +3) into the words the pages have for it. */
import type { Vocabulary } from '../catalogue/catalogue.ts';

export function certaintyWord(certainty: number): keyof Vocabulary['certainty'] {
  if (certainty <= -2) return 'certainly-not';
  if (certainty < 0) return 'doubtful';
  if (certainty === 0) return 'open';
  return certainty >= 3 ? 'certain' : 'likely';
}
