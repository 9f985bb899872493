/**
 * Text to sentences: inside a paragraph a stop ends a sentence unless what stands before it is
 * an abbreviation, an initial or a list number, or what follows does not look like a beginning.
 * Understands text whose marks stand apart ("said . “ We go"). One pass, linear in the text.
 */
import type { LanguageTag } from '../model/ids.ts';
import type { Sentence } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { type Abbreviations, abbreviationsOf, plainBeginnings } from './abbreviations.ts';
import { splitParagraphs } from './paragraphs.ts';

const stops = /[.!?…。！？｡؟۔।॥]+/gu;
const fullWidthStop = /[。！？｡]$/u;
/** What closes with the sentence (German closes with “); a curly quote or bracket may stand one space off. */
const closers = /(?:["']|“(?=\s|$)|\s?[”’»)\]]|\s?''(?![\p{L}\p{N}]))*/uy;
const straightQuote = 0x22;
const looseStraightQuote = /\s"/uy;
const beginning =
  /\s+(?:(?:[“‘"'«„([¿¡•*–—-]|``)\s?){0,3}([\p{Lu}\p{Lt}\p{Lo}\p{Nd}][\p{L}\p{M}]*)/uy;
/** How far back a word before a stop can reach: a longer one is no abbreviation. */
const abbreviationReach = 12;

/** The sentences of `text` in order, trimmed of white space, each with its paragraph's number from 0. */
export function splitSentences(text: string, lang: LanguageTag): readonly Sentence[] {
  const abbreviations = abbreviationsOf(lang);
  const sentences: Sentence[] = [];
  splitParagraphs(text).forEach((span, paragraph) => {
    const add = (start: number, end: number) => sentences.push({ start, end, paragraph });
    splitParagraph(text, span, abbreviations, add);
  });
  return sentences;
}

function splitParagraph(
  text: string,
  span: Span,
  abbreviations: Abbreviations,
  add: (start: number, end: number) => void,
): void {
  const part = text.slice(span.start, span.end);
  let start = 0;
  let quotes = { open: false, upTo: 0 };
  for (const stop of part.matchAll(stops)) {
    if (stop.index < start) continue;
    quotes = countQuotes(part, quotes, stop.index);
    const end = closingEnd(part, stop.index + stop[0].length, quotes.open);
    if (end >= part.length || !isBoundary(part, stop, start, end, abbreviations)) continue;
    addTrimmed(add, part, start, end, span.start);
    start = end;
  }
  addTrimmed(add, part, start, part.length, span.start);
}

/** Whether a straight double quote is open at `upTo`. */
function countQuotes(part: string, before: { open: boolean; upTo: number }, upTo: number) {
  let open = before.open;
  for (let at = before.upTo; at < upTo; at += 1)
    if (part.charCodeAt(at) === straightQuote) open = !open;
  return { open, upTo };
}

function closingEnd(part: string, from: number, quoteOpen: boolean): number {
  closers.lastIndex = from;
  const end = closers.test(part) ? closers.lastIndex : from;
  if (!quoteOpen || end > from) return end;
  looseStraightQuote.lastIndex = from;
  return looseStraightQuote.test(part) ? looseStraightQuote.lastIndex : end;
}

function isBoundary(
  part: string,
  stop: RegExpExecArray,
  start: number,
  end: number,
  abbreviations: Abbreviations,
): boolean {
  if (fullWidthStop.test(stop[0])) return true;
  beginning.lastIndex = end;
  const next = beginning.exec(part)?.[1];
  if (next === undefined) return false;
  if (stop[0] !== '.') return true;
  return endsSentence(part, stop.index, start, next, abbreviations);
}

function endsSentence(
  part: string,
  stopAt: number,
  start: number,
  next: string,
  abbreviations: Abbreviations,
): boolean {
  const before = part.slice(Math.max(start, stopAt - abbreviationReach), stopAt);
  const word = /[\p{L}\p{M}\p{Nd}.]+$/u.exec(before)?.[0] ?? '';
  const plain = plainBeginnings.has(next);
  if (/^\p{Nd}{1,3}$/u.test(word)) {
    const isListNumber = isBlankBetween(part, start, stopAt - word.length);
    return !isListNumber && !(abbreviations.ordinalStop && word.length < 3);
  }
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return plain;
  if (/^\p{Lu}$/u.test(word)) return plain && next !== 'I' && next !== 'A';
  const key = word.toLowerCase();
  if (abbreviations.never.has(key)) return false;
  if (abbreviations.seldom.has(key) && /^\p{Lu}/u.test(word)) return plain;
  return true;
}

/** Whether only a few blanks stand between the two: a number after them opens a list item. */
function isBlankBetween(part: string, from: number, to: number): boolean {
  return to - from < abbreviationReach && part.slice(from, to).trim() === '';
}

function addTrimmed(
  add: (start: number, end: number) => void,
  part: string,
  from: number,
  to: number,
  offset: number,
): void {
  const raw = part.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = start + raw.trim().length;
  if (end > start) add(offset + start, offset + end);
}
