/**
 * Speech that is set off from the running text in place of quotation marks: posts, which the
 * name of their account follows ("… — Jane Doe (@doe)"), and blocks behind "the ministry said:"
 * at a paragraph's end. As quotations have them, without marks.
 */
import type { Span } from '../../model/span.ts';
import type { Quotation } from './quotes.ts';
import type { Turn } from './transcript.ts';

/** A dash, an account's name and its handle: what signs a post. The second part is the name with the handle. */
const signature = /([—–―]|(?<=\s)-{1,2}(?=\s))\s?([^\n()—–―]{2,60}\(@\w{1,30}\))/gu;
/** What pages put behind the words of a post, and behind its signature. */
const link = /https?:\/\/|pic\.twitter\.com\//u;
const longestLink = 120;
/** In characters, some more than posts have at most. */
const longestPost = 5000;
const date = /^\s*\p{Lu}\p{L}{2,9} \d{1,2}, \d{4}/u;

/** Where a dash stands and the name behind it. */
export interface Signature {
  readonly dash: Span;
  readonly name: Span;
}

/** The signatures of posts, in order. */
export function findPostSignatures(text: string): readonly Signature[] {
  const found: Signature[] = [];
  if (!text.includes('(@')) return found;
  for (const { index, 0: whole, 1: dash = '', 2: name = '' } of text.matchAll(signature)) {
    const end = index + whole.length;
    found.push({
      dash: { start: index, end: index + dash.length },
      name: { start: end - name.length, end },
    });
  }
  return found;
}

/** The words of posts, in order: the paragraph before each signature, or what it has before that. */
export function findPosts(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let signed = 0;
  for (const { dash, name } of findPostSignatures(text)) {
    signed += date.exec(text.slice(signed, signed + 40))?.[0].length ?? 0;
    const end = endOfWords(text, signed, dash.start);
    const before = text.slice(Math.max(signed, end - longestPost), end);
    const post = trimmed(text, end - before.length + startOfPost(before, text, name.end), end);
    signed = name.end;
    if (post !== undefined) found.push(post);
  }
  return found;
}

/** A post may have several lines where blank ones part the paragraphs, as the one behind its signature shows. */
function startOfPost(before: string, text: string, signed: number): number {
  const lineEnd = text.indexOf('\n', signed);
  const isParted = lineEnd < 0 || text.startsWith('\n\n', lineEnd);
  const parted = isParted ? before.lastIndexOf('\n\n') : -1;
  return parted < 0 ? before.lastIndexOf('\n') + 1 : parted + 2;
}

/** Where what stands between two places ends, without links and blanks at its end. */
export function endOfWords(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && isBlank(text, end - 1)) end -= 1;
    let start = end;
    while (start > from && end - start < longestLink && !isBlank(text, start - 1)) start -= 1;
    const at = text.slice(start, end).search(link);
    if (at < 0) return end;
    end = start + at;
  }
}

function isBlank(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

function trimmed(text: string, from: number, to: number): Quotation | undefined {
  const shown = text.slice(from, to).trimEnd();
  const start = from + shown.length - shown.trimStart().length;
  if (!/\p{L}/u.test(shown)) return undefined;
  return { start, end: from + shown.length, runsOn: false, setOff: true };
}

const colonAtEnd = /:[ \t]*\n+/gu;
/** So far before the colon the word is looked for that says that somebody speaks. */
const longestIntroduction = 90;
const shortestBlock = 30;
/** An entry of a list, or what has marks of its own. */
const noBlock = /^(?:\d{1,3}[.)]|[^\p{L}\p{N}[(…])/u;
const finished = /[.!?…][)\]"”'’]{0,2}$/u;

/** Paragraphs that the end of the one before, by `introduces`, says to be somebody's words; in order. */
export function findBlocks(
  text: string,
  introduces: (lastWords: string) => boolean,
): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const { index, 0: colon } of text.matchAll(colonAtEnd)) {
    const start = index + colon.length;
    const lineEnd = text.indexOf('\n', start);
    const block = trimmed(text, start, lineEnd < 0 ? text.length : lineEnd);
    if (block === undefined || block.end - block.start < shortestBlock) continue;
    const shown = text.slice(block.start, block.end);
    if (noBlock.test(shown) || !finished.test(shown)) continue;
    const before = text.slice(Math.max(0, index - longestIntroduction), index);
    if (introduces(before.slice(before.lastIndexOf('\n') + 1))) found.push(block);
  }
  return found;
}

/** What is said in a transcript, a quotation for each paragraph. */
export function wordsOfTurns(turns: readonly Turn[]): readonly Quotation[] {
  return turns.flatMap(({ paragraphs }) =>
    paragraphs.map(({ start, end }) => ({ start, end, runsOn: false, setOff: true })),
  );
}

/** Quotations of several kinds in order, the longest from a place; what begins inside an earlier one is left out. */
export function mergeQuotations(...kinds: readonly (readonly Quotation[])[]): readonly Quotation[] {
  const some = kinds.filter(({ length }) => length > 0);
  if (some.length < 2) return some[0] ?? [];
  const merged: Quotation[] = [];
  for (const quotation of some.flat().sort((a, b) => a.start - b.start || b.end - a.end))
    if (quotation.start >= (merged.at(-1)?.end ?? 0)) merged.push(quotation);
  return merged;
}
