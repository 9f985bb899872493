/**
 * A trigger to what an article must show: the happening itself ("vote", "signing"), and the
 * names and matters it is about. What only explains ("which is expected on Wednesday", "if there
 * is no agreement", "before the mandate ends") is left out.
 */
import { coarseStem } from '../text/stem.ts';
import {
  aheadWords,
  happenings,
  lastingVerbs,
  plainTriggerWords,
  spokenHappenings,
} from './happening-words.data.ts';
import { foldWord, type PassageWord, passageWordsOf } from './passage-words.ts';
import { triggerStopWords } from './trigger-words.data.ts';

/** What must be found beside the happening. `words` of a name must all be found. */
export interface TriggerPart {
  readonly words: readonly PassageWord[];
  readonly isName: boolean;
  readonly weight: number;
}

export interface TriggerParts {
  /** The trigger's own word for it; undefined where it names nothing that a day could show. */
  readonly head: PassageWord | undefined;
  /** Stems of all words that tell of such a happening, the head's own among them. */
  readonly toldBy: ReadonlySet<string>;
  readonly isSpoken: boolean;
  /** Hardly anything else goes by that name: a funeral, an initialling. */
  readonly isUnmistakable: boolean;
  readonly parts: readonly TriggerPart[];
}

const nameWeight = 1.5;
const plain: ReadonlySet<string> = stemsIn(`${plainTriggerWords} ${triggerStopWords}`);
const plainWords: ReadonlySet<string> = new Set(
  plainTriggerWords.split(' ').filter((word) => !/^signs?$/u.test(word)),
);
const lasting: ReadonlySet<string> = stemsIn(lastingVerbs);
const planned: ReadonlySet<string> = new Set(aheadWords.split(' '));
const spoken: ReadonlySet<string> = stemsIn(spokenHappenings);
const rows = happenings.map((row) => {
  const [names = '', signs = ''] = row.replace(/^!/u, '').split(' | ');
  const isUnmistakable = row.startsWith('!');
  return { names: stemsIn(names), all: stemsIn(`${names} ${signs}`), isUnmistakable };
});

/** The happenings as nouns: "a meeting" alone does not tell that they met. */
export const happeningNouns: ReadonlySet<string> = new Set(
  happenings.flatMap((row) => (row.replace(/^!/u, '').split(' | ')[0] ?? '').split(' ')),
);

function stemsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => coarseStem(foldWord(word))));
}

const explaining =
  /,? (?:for |in |on |of |by )?(?:which|who|whom|whose|where)\b[^,]*|,? that (?=\p{Ll}+s?\b)[^,]*|,? (?:if|unless|before|after|while|once|until|as planned|when)\b[^,]*|, (?:expected|planned|due|scheduled|set|likely)\b[^,]*/giu;
/** "was expected to take over": the verb is what is awaited. */
const toCome =
  /\b(?:(?:is|are|was|were) (?:(?:also|now|still|widely|expected|due|scheduled|set|planned|likely) )*|plans? |planned |agreed |agrees |intends? |promised |vowed )to (?=\p{Ll})/u;
const headEnd =
  /^(?:of|on|in|by|from|at|with|to|for|between|among|as|against|over|into|along|near|about|how|what)$/u;

/** Undefined head: nothing can show it, and it lapses. */
export function partsOfTrigger(trigger: string): TriggerParts {
  const isClause = /^whether\b/iu.test(trigger);
  const bare = trigger.replace(/^whether\s+/iu, '').replace(explaining, ' ');
  const words = passageWordsOf(bare);
  const at = words.some(({ stem }) => lasting.has(stem)) ? -1 : headAt(bare, words, isClause);
  // What is no known happening cannot be told from its mention.
  const known = rows.filter(({ names }) => names.has(words[at]?.stem ?? ''));
  const head = known.length > 0 ? words[at] : undefined;
  const toldBy = new Set(known.flatMap(({ all }) => [...all]));
  return {
    head,
    toldBy,
    isSpoken: head !== undefined && spoken.has(head.stem),
    isUnmistakable: rows.some((row) => row.isUnmistakable && head && row.names.has(head.stem)),
    parts: partsBeside(words, at),
  };
}

/** Where the happening stands in the words; -1 where there is none. */
function headAt(bare: string, words: readonly PassageWord[], isClause: boolean): number {
  const coming = toCome.exec(bare);
  if (coming) {
    const verb = coming.index + coming[0].length;
    const at = words.findIndex(({ start }) => start >= verb);
    // "the summit is expected to take place": the summit.
    if (/^(?:take|be|begin|start|open|resume|happen|come|follow)$/u.test(words[at]?.text ?? '')) {
      return headOfPhrase(words.filter(({ start }) => start < coming.index));
    }
    return at;
  }
  if (isClause) {
    const known = words.findLastIndex(
      (word) => !word.isName && rows.some(({ names }) => names.has(word.stem)),
    );
    return known === -1 ? words.findLastIndex(({ text }) => /(?:s|ed)$/u.test(text)) : known;
  }
  return headOfPhrase(words);
}

/** The last word before its preposition or comma; "signs of movement": the movement. */
function headOfPhrase(words: readonly PassageWord[]): number {
  const end = words.findIndex(
    ({ text, opensClause }, i) =>
      i > 0 && (headEnd.test(text) || (opensClause && !plain.has(words[i - 1]?.stem ?? ''))),
  );
  let last = (end === -1 ? words.length : end) - 1;
  // "summits planned for April": the summits.
  while (last > 0 && planned.has(words[last]?.text ?? '')) last -= 1;
  if (plainWords.has(words[last]?.text ?? '')) return -1;
  if (!/^signs?$/u.test(words[last]?.text ?? '')) return last;
  const meant = words[end]?.text === 'of' ? words[end + 1] : undefined;
  return meant && !headEnd.test(meant.text) ? end + 1 : -1;
}

/** Runs of capitalised words are one part; other words a part each. */
function partsBeside(words: readonly PassageWord[], headIndex: number): readonly TriggerPart[] {
  const parts: TriggerPart[] = [];
  let run: PassageWord[] = [];
  const close = (): void => {
    if (run.length > 0) parts.push({ words: run, isName: true, weight: nameWeight });
    run = [];
  };
  words.forEach((word, i) => {
    if (i === headIndex || plain.has(word.stem) || /^\d+$/u.test(word.text)) {
      close();
      return;
    }
    if (word.isName) {
      if (word.opensClause) close();
      run.push(word);
      return;
    }
    close();
    if (word.text.length > 2) parts.push({ words: [word], isName: false, weight: 1 });
  });
  close();
  return parts;
}
