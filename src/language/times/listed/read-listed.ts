/** The reader of times in languages that are read by lists of words: patterns, gate and tense. */
import type { LanguageTag } from '../../../model/ids.ts';
import { timeWordsByLanguage } from '../../locales/times.ts';
import type { Tense, TimeHit, TimeParser, TimeScan } from '../expression.ts';
import { dateParsers } from './dates.ts';
import { lengthParsers } from './lengths.ts';
import { relativeParsers } from './relative.ts';
import { tabulate, type WordTables } from './word-tables.ts';

/** What reads the times of one language. */
export interface ListedReader {
  readonly parsers: readonly TimeParser[];
  /** Whether an expression could begin at a token. */
  canBegin(scan: TimeScan, at: number): boolean;
  /** The tense of the words around a time. */
  tenseOf(scan: TimeScan, hit: TimeHit): Tense;
  /** How many letters of a token belong to the word before it ("l'", Arabic "and"). */
  countJoined(word: string): number;
  /** The form under which a token is looked up. */
  fold(word: string): string;
}

const readers: ReadonlyMap<string, ListedReader> = new Map(
  Object.entries(timeWordsByLanguage).map(([tag, words]) => [tag, makeReader(tabulate(words))]),
);

/** The reader of a language by its primary subtag; undefined where no words are kept. */
export function listedReaderOf(lang: LanguageTag): ListedReader | undefined {
  return readers.get(lang.toLowerCase().split('-')[0] ?? '');
}

function makeReader(tables: WordTables): ListedReader {
  return {
    parsers: [...dateParsers(tables), ...relativeParsers(tables), ...lengthParsers(tables)],
    canBegin(scan, at) {
      const form = scan.lower[at] ?? '';
      if (
        scan.isNumber[at] ||
        tables.starters.has(form) ||
        /^[XVI]+[eè]?/u.test(scan.words[at] ?? '')
      )
        return true;
      if (tables.clitic === undefined) return false;
      const bare = form.replace(tables.clitic, '');
      return tables.starters.has(bare) || /^\d/u.test(bare);
    },
    tenseOf: (scan, hit) => tenseAround(tables, scan, hit),
    countJoined(word) {
      const form = foldWord(word);
      return tables.starters.has(form) ? 0 : (tables.clitic?.exec(form)?.[0].length ?? 0);
    },
    fold: foldWord,
  };
}

/** Lower case, straight apostrophes, European figures. */
function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[’ʼ]/gu, "'")
    .replaceAll(/[٠-٩]/gu, (figure) => String(figure.charCodeAt(0) - 0x660));
}

const reach = 9;

function tenseAround(tables: WordTables, scan: TimeScan, { from, to }: TimeHit): Tense {
  const sentence = scan.sentence[from];
  if (tables.deadline.has(scan.lower[from - 1] ?? '')) return 'ahead';
  const tenseAt = (at: number): Tense => {
    const form = scan.lower[at] ?? '';
    if (tables.future.has(form) || tables.futureForms?.test(form)) return 'will';
    return tables.past.has(form) || tables.pastForms?.test(form) ? 'past' : undefined;
  };
  for (let distance = 1; distance <= reach; distance += 1) {
    const [before, after] = [from - distance, to + distance - 1];
    const tense =
      (scan.sentence[before] === sentence ? tenseAt(before) : undefined) ??
      (scan.sentence[after] === sentence ? tenseAt(after) : undefined);
    if (tense !== undefined) return tense;
  }
  return undefined;
}
