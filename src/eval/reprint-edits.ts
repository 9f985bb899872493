/**
 * Makes what editors make of an article, one function an edit, from a text and a seeded source of
 * chance. The words that they put in are in edit-words.data.ts.
 */
import {
  britishSpellings,
  houseLines,
  newLeads,
  otherStyles,
  otherWords,
} from './edit-words.data.ts';

/** A number from 0 up to 1, the next one at each call. */
export type Chance = () => number;

export interface EditableText {
  readonly title: string;
  readonly text: string;
}

/** Makes of a text, and where it needs one of a second text, another text. */
export type Edit = (original: EditableText, chance: Chance, other: EditableText) => EditableText;

/** A repeatable source of chance (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What editors do to copy that they print. */
export const edits: Readonly<Record<string, Edit>> = {
  cutFromBottom: ({ title, text }, chance) => ({
    title,
    text: paragraphsOf(text)
      .slice(0, Math.max(3, Math.ceil(paragraphsOf(text).length * (0.3 + 0.4 * chance()))))
      .join('\n\n'),
  }),
  newLead: ({ title, text }, chance) => ({
    title,
    text: [pick(newLeads, chance), ...paragraphsOf(text).slice(2)].join('\n\n'),
  }),
  newHeadline: ({ text }, chance, other) => ({ title: rewriteWords(other.title, chance), text }),
  agencyLineRemoved: ({ title, text }) => ({
    title,
    text: text.replace(/^[^\n]{0,60}(?:\([^()\n]{2,20}\)|—)\s*[-–—]*\s*/u, ''),
  }),
  sentencesRewritten: ({ title, text }, chance) => ({
    title: rewriteWords(title, chance),
    text: outsideQuotations(text, (part) => rewriteWords(part, chance)),
  }),
  cutToBrief: ({ title, text }) => ({ title, text: paragraphsOf(text).slice(0, 3).join('\n\n') }),
  heavilyRewritten: ({ title, text }, chance) => ({
    title: rewriteWords(title, chance),
    text: outsideQuotations(text, (part) => swapClauses(rewriteWords(part, chance), chance)),
  }),
  paragraphsReordered: ({ title, text }, chance) => {
    const [lead = '', ...rest] = paragraphsOf(text);
    return { title, text: [lead, ...shuffle(rest, chance)].join('\n\n') };
  },
  britishSpelling: ({ title, text }) => ({
    title: exchange(title, britishSpellings),
    text: exchange(text, britishSpellings),
  }),
  otherStyle: ({ title, text }) => ({
    title: exchangeNames(title),
    text: exchangeNames(text),
  }),
  mergedWithAnother: ({ title, text }, chance, other) => {
    const own = paragraphsOf(text);
    const [, ...others] = paragraphsOf(other.text);
    const taken = others.slice(0, Math.max(2, Math.floor(own.length * (0.5 + 0.5 * chance()))));
    const kept = own.slice(0, Math.max(3, Math.ceil(own.length * 0.75)));
    return { title, text: [...kept.slice(0, 3), ...taken, ...kept.slice(3)].join('\n\n') };
  },
  severalAtOnce: (original, chance, other) => {
    const cut = edits.cutFromBottom?.(original, chance, other) ?? original;
    const { text } = edits.otherStyle?.(cut, chance, other) ?? cut;
    const [, ...rest] = paragraphsOf(text);
    return {
      title: rewriteWords(original.title, chance),
      text: exchange(
        [rewriteWords(paragraphsOf(text)[0] ?? '', chance), ...rest].join('\n\n'),
        britishSpellings,
      ),
    };
  },
};

/** The same house lines under a text; two texts with the same lines are no copies. */
export function withHouseLines(text: string): string {
  return [text, ...houseLines].join('\n\n');
}

/** The last paragraphs of an earlier text under a new one, at most a quarter of the new text's length. */
export function withBackgroundOf(text: string, earlier: string): string {
  const background: string[] = [];
  let room = text.length / 4;
  for (const paragraph of paragraphsOf(earlier).toReversed()) {
    if (paragraph.length > room) break;
    background.unshift(paragraph);
    room -= paragraph.length;
  }
  return [text, ...background].join('\n\n');
}

/** Paragraphs, or for a text without any groups of three sentences. */
export function paragraphsOf(text: string): readonly string[] {
  const paragraphs = text.split(/\n+/u).filter((part) => part.trim() !== '');
  if (paragraphs.length >= 5) return paragraphs;
  const sentences = text.match(/[^.!?]+[.!?]+["”’]?\s*/gu) ?? [text];
  const groups: string[] = [];
  for (let i = 0; i < sentences.length; i += 3)
    groups.push(
      sentences
        .slice(i, i + 3)
        .join('')
        .trim(),
    );
  return groups;
}

function outsideQuotations(text: string, change: (part: string) => string): string {
  return text
    .split(/([“"][^“”"\n]{4,600}[”"])/u)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');
}

/** Every word that has another one exchanged, and one in twelve of the others that are short left out. */
function rewriteWords(text: string, chance: Chance): string {
  return exchange(text, [...otherWords, ...britishSpellings])
    .split(' ')
    .filter((word) => word.length > 8 || /\p{Lu}|\n/u.test(word) || chance() > 1 / 12)
    .join(' ');
}

/** Every second sentence of two clauses with the second one first. */
function swapClauses(text: string, chance: Chance): string {
  return text.replace(
    /(\p{Lu}[^.!?,;\n]{12,}), ([^.!?,;\n]{12,})\. /gu,
    (sentence, first: string, second: string) =>
      chance() < 0.5
        ? sentence
        : `${second.charAt(0).toUpperCase()}${second.slice(1)}, ${first.charAt(0).toLowerCase()}${first.slice(1)}. `,
  );
}

function exchange(text: string, pairs: readonly (readonly [string, string])[]): string {
  const table = new Map(pairs);
  const pattern = new RegExp(`\\b(?:${pairs.map(([from]) => from).join('|')})\\b`, 'giu');
  return text.replace(pattern, (word) => {
    const other = table.get(word.toLowerCase()) ?? word;
    return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
}

function exchangeNames(text: string): string {
  return otherStyles.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}

function pick<T>(items: readonly T[], chance: Chance): T {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('Expected something to pick from');
  return item;
}

/** A copy in another order (Fisher and Yates). */
export function shuffle<T>(items: readonly T[], chance: Chance): readonly T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    const j = Math.floor(chance() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
