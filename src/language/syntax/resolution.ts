/**
 * Resolutions and communiqués, whose paragraphs are what one body does: "The Security Council,"
 * stands in a line of its own, and the paragraphs behind it begin with their verbs ("Recalling
 * its resolutions, …", "1. Demands that …").
 */
import type { Sentence } from '../../model/reading.ts';
import type { Range } from './phrases.ts';
import type { Subject } from './subjects.ts';
import type { VerbEntry } from './verb-forms.ts';
import type { Word } from './words.ts';

const longestHead = 9;
/** So many paragraphs must begin with a verb, or the line was a salutation. */
const fewestParagraphs = 3;

/**
 * By the verb with which a paragraph begins: the words of the body. Tells the verbs as such in
 * passing: capitals made names of them. `sentences` with their paragraphs; empty for other texts.
 */
export function findBodyVerbs(
  words: readonly Word[],
  sentences: readonly Sentence[],
  forms: ReadonlyMap<string, VerbEntry>,
): ReadonlyMap<number, Subject> {
  const bodies = new Map<number, Subject>();
  let body: Subject | undefined;
  for (const { from, to } of paragraphsOf(words, sentences)) {
    const head = headIn(words, from, to);
    if (head !== undefined) body = { ...head, relative: false };
    else if (body !== undefined) {
      const verb = afterNumber(words, from, to);
      const form = verbFormOf(words[verb], forms);
      if (form !== undefined) bodies.set(verb, body);
    }
  }
  if (bodies.size < fewestParagraphs) return new Map();
  for (const verb of bodies.keys()) {
    const word = words[verb] as Word;
    word.tag = verbFormOf(word, forms) ?? word.tag;
  }
  return bodies;
}

function* paragraphsOf(words: readonly Word[], sentences: readonly Sentence[]): Generator<Range> {
  const paragraphOf = (at: number) => sentences[words[at]?.sentence ?? -1]?.paragraph;
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && paragraphOf(to) === paragraphOf(from)) to += 1;
    yield { from, to };
    from = to;
  }
}

/** "The General Assembly," and nothing else; without its mark. */
function headIn(words: readonly Word[], from: number, to: number): Range | undefined {
  const last = words[to - 1] as Word;
  if (to - from > longestHead || to - from < 3 || !/^[,:]$/u.test(last.lower)) return undefined;
  const name = words.slice(from, to - 1);
  const isName = name.every(
    ({ tag, lower }) => tag === 'propn' || tag === 'noun' || lower === 'the' || lower === 'of',
  );
  return isName && name.some(({ tag }) => tag === 'propn') ? { from, to: to - 1 } : undefined;
}

/** Behind "1.", "(a)", "-". */
function afterNumber(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + 4) && isMark(words[at] as Word)) at += 1;
  return at;
}

function isMark({ tag, lower }: Word): boolean {
  return tag === 'num' || tag === 'stop' || tag === 'paren' || tag === 'dash' || lower.length === 1;
}

function verbFormOf(
  word: Word | undefined,
  forms: ReadonlyMap<string, VerbEntry>,
): 'vbz' | 'vbg' | undefined {
  if (word === undefined || !word.form.isCapital) return undefined;
  const known = forms.get(word.lower)?.forms ?? [];
  return (['vbz', 'vbg'] as const).find((form) => known.includes(form));
}
