/** A name to what tells of its bearer's family and given name. */
import { rememberAnswers } from '../../text/remember.ts';
import { foldName } from '../places/fold-name.ts';

export interface NameParts {
  /** The first word, folded. */
  readonly first: string;
  /** The last word, folded, that is no "Jr"; undefined where there is none. */
  readonly last: string | undefined;
  /** How many words there are. */
  readonly count: number;
}

/** The parts of a name as written. */
export const partsOfName: (name: string) => NameParts = rememberAnswers((name) => {
  const words = foldName(name).split(' ');
  const last = words.findLast((word) => !/^(?:jr|sr|ii|iii)\.?$/u.test(word));
  return { first: words[0] ?? '', last, count: words.length };
});
