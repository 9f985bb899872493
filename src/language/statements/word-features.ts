/**
 * Words, quotations and the rules' statements to what the tagging model sees of each word: its
 * normalised form and affixes, and small numbers for shape, part of speech, quotation, place in
 * the paragraph and what the rules found there. Training and reading both take it from here.
 */
import type { Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { WordForm, WordShape } from '../../text/word-forms.ts';
import type { ShallowSyntax } from '../syntax/shallow.ts';
import type { Tag, Word } from '../syntax/words.ts';

/** The three roles of a statement as spans of the text. */
export interface RoleSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The tags of the model, in the order of its outputs. */
export const roleTags = [
  'O',
  'B-source',
  'I-source',
  'B-cue',
  'I-cue',
  'B-content',
  'I-content',
] as const;

/** What the model sees of one text; one entry a word in every list. */
export interface WordFeatures {
  /** The model's word list has their `plain`. */
  readonly forms: readonly WordForm[];
  readonly shape: Uint8Array;
  readonly speech: Uint8Array;
  readonly quotation: Uint8Array;
  readonly opening: Uint8Array;
  /** Index into `roleTags` of the outermost rule statement. */
  readonly outer: Uint8Array;
  /** 1 source, 2 cue, 3 both of some rule statement, 0 neither. */
  readonly inner: Uint8Array;
}

const speechTags: readonly Tag[] = (
  'det pron possessive prep cc sub rel aux modal neg adv vb vbz vbd vbn vbg to noun propn adj ' +
  'num comma stop dash colon paren quote mark'
).split(' ') as Tag[];
const speechIndex = new Map(speechTags.map((tag, i) => [tag, i + 1]));

/** The numbers under which the model knows how a word is written. */
const shapeNumbers: Readonly<Record<WordShape, number>> = {
  plain: 0,
  'digits-first': 1,
  mark: 2,
  capitals: 3,
  'capital-first': 4,
  digits: 5,
};

/** The features of a text's words. `found` are the rules' statements, in any order. */
export function describeWords(
  { words, quotations }: ShallowSyntax,
  sentences: readonly Sentence[],
  found: readonly RoleSpans[],
): WordFeatures {
  const count = words.length;
  const features = {
    forms: words.map(({ form }) => form),
    shape: new Uint8Array(count),
    speech: new Uint8Array(count),
    quotation: new Uint8Array(count),
    opening: new Uint8Array(count),
    outer: layRoles(words, found),
    inner: markInner(words, found),
  };
  words.forEach((word, i) => {
    features.shape[i] = shapeNumbers[word.form.shape];
    features.speech[i] = speechIndex.get(word.tag) ?? 0;
    features.quotation[i] = quotationState(word, quotations);
    features.opening[i] = openingOf(word, words[i - 1], sentences);
  });
  return features;
}

/** 0 outside, 1 the opening mark, 2 inside, 3 the closing mark, 4 the last word of one that runs on. */
function quotationState(word: Word, quotations: ShallowSyntax['quotations']): number {
  const quotation = word.quotation < 0 ? undefined : quotations[word.quotation];
  if (quotation === undefined) return 0;
  if (word.start === quotation.start) return 1;
  if (word.end < quotation.end) return 2;
  return quotation.runsOn ? 4 : 3;
}

/** 0 within a sentence, 1 opens one, 2 opens a paragraph, 3 opens the text. */
function openingOf(word: Word, before: Word | undefined, sentences: readonly Sentence[]): number {
  if (before === undefined) return 3;
  if (before.sentence === word.sentence) return 0;
  return sentences[word.sentence]?.paragraph === sentences[before.sentence]?.paragraph ? 1 : 2;
}

/** One tag a word; the longest span first, so an inner statement never breaks an outer one up. */
export function layRoles(words: readonly Word[], statements: readonly RoleSpans[]): Uint8Array {
  const tags = new Uint8Array(words.length);
  const spans = statements.flatMap(({ source, cue, content }) => [
    ...source.map((span) => ({ span, tag: 1 })),
    ...cue.map((span) => ({ span, tag: 3 })),
    ...content.map((span) => ({ span, tag: 5 })),
  ]);
  spans.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  for (const { span, tag } of spans) {
    const from = firstWordEndingAfter(words, span.start);
    let to = from;
    while (to < words.length && isMostlyIn(words[to] as Word, span)) to += 1;
    if (to === from || tags[from] !== 0 || tags[to - 1] !== 0) continue;
    tags[from] = tag;
    tags.fill(tag + 1, from + 1, to);
  }
  return tags;
}

function markInner(words: readonly Word[], statements: readonly RoleSpans[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  const mark = (span: Span, bit: number) => {
    for (let i = firstWordEndingAfter(words, span.start); i < words.length; i += 1) {
      if (!isMostlyIn(words[i] as Word, span)) break;
      marks[i] = (marks[i] as number) | bit;
    }
  };
  for (const { source, cue } of statements) {
    for (const span of source) mark(span, 1);
    for (const span of cue) mark(span, 2);
  }
  return marks;
}

function isMostlyIn(word: Word, span: Span): boolean {
  const shared = Math.min(word.end, span.end) - Math.max(word.start, span.start);
  return shared * 2 > word.end - word.start;
}

/** First word of which most lies after `start`. */
function firstWordEndingAfter(words: readonly Word[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle] as Word;
    if (word.start + word.end <= 2 * start) low = middle + 1;
    else high = middle;
  }
  return low;
}
