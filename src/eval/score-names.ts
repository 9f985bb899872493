/**
 * Scores names on CrossNER politics (Liu et al. 2021), as groups: person (person, politician),
 * organisation (organisation, politicalparty), location (country, location). Events, elections
 * and "misc" have no counterpart and are left out of both sides: a found span that overlaps one
 * of them counts neither way. Tokens are joined by blanks; a span is right when both ends are.
 */
import type { Reading } from '../model/reading.ts';
import { readPackedText } from './archives.ts';
import { type Score, scoreCounts } from './counts.ts';
import type { Reader } from './reader.ts';
import { isExact, pairSpans } from './span-match.ts';

export type NameGroup = 'person' | 'organisation' | 'location';

export interface NameReport {
  readonly sentences: number;
  readonly all: Score;
  readonly groups: Readonly<Record<NameGroup, Score>>;
  readonly errors: readonly string[];
}

interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly group: NameGroup | 'other';
}

const goldGroups: Readonly<Record<string, NameGroup>> = {
  person: 'person',
  politician: 'person',
  organisation: 'organisation',
  politicalparty: 'organisation',
  country: 'location',
  location: 'location',
};

const groupNames: readonly NameGroup[] = ['person', 'organisation', 'location'];

/** Scores on the development split, or on the training split. */
export async function scoreNames(
  dataFolder: string,
  read: Reader,
  split: 'dev' | 'train' = 'dev',
): Promise<NameReport> {
  return scoreNameSentences(await loadNameSentences(dataFolder, split), read);
}

/** Scores over sentences at hand. */
export function scoreNameSentences(sentences: readonly NameSentence[], read: Reader): NameReport {
  const counts = new Map(groupNames.map((group) => [group, { right: 0, found: 0, gold: 0 }]));
  const errors: string[] = [];
  for (const { text, gold } of sentences) {
    const found = collectFound(read({ text, lang: 'en' }), text, gold);
    const keys = new Set(gold.map(keyOf));
    for (const span of found) tally(counts, span.group, 'found');
    for (const span of gold) tally(counts, span.group, 'gold');
    for (const span of found) if (keys.has(keyOf(span))) tally(counts, span.group, 'right');
    errors.push(...listErrors(text, found, gold));
  }
  return report(sentences.length, counts, errors);
}

/** A sentence with its gold spans in order; `other` for labels without a counterpart here. */
export interface NameSentence {
  readonly text: string;
  readonly gold: readonly NameSpan[];
}

/** The sentences of a split. */
export async function loadNameSentences(
  dataFolder: string,
  split: 'dev' | 'train',
): Promise<readonly NameSentence[]> {
  const raw = await readPackedText(`${dataFolder}/names/crossner-politics-${split}.txt`);
  return raw
    .split(/\n\s*\n/u)
    .filter((block) => block.trim() !== '')
    .map(parseSentence);
}

type Counts = Map<NameGroup, { right: number; found: number; gold: number }>;

function tally(counts: Counts, group: NameSpan['group'], what: 'right' | 'found' | 'gold'): void {
  const count = group === 'other' ? undefined : counts.get(group);
  if (count !== undefined) count[what] += 1;
}

function report(sentences: number, counts: Counts, errors: readonly string[]): NameReport {
  const scoreOf = (group: NameGroup) => {
    const { right, found, gold } = counts.get(group) ?? { right: 0, found: 0, gold: 0 };
    return scoreCounts(right, found, gold);
  };
  const sum = (what: 'right' | 'found' | 'gold') =>
    [...counts.values()].reduce((total, count) => total + count[what], 0);
  return {
    sentences,
    all: scoreCounts(sum('right'), sum('found'), sum('gold')),
    groups: {
      person: scoreOf('person'),
      organisation: scoreOf('organisation'),
      location: scoreOf('location'),
    },
    errors,
  };
}

function parseSentence(block: string): NameSentence {
  let text = '';
  const gold: NameSpan[] = [];
  for (const line of block.split('\n')) {
    const [token = '', label = 'O'] = line.split(/\s+/u);
    if (token === '') continue;
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? token : `${text} ${token}`;
    const last = gold.at(-1);
    if (label.startsWith('I-') && last !== undefined)
      gold[gold.length - 1] = { ...last, end: text.length };
    else if (label !== 'O')
      gold.push({ start, end: text.length, group: goldGroups[label.slice(2)] ?? 'other' });
  }
  return { text, gold };
}

/** Mentions and places as groups; what overlaps a gold span of no group is left out. */
function collectFound(
  reading: Reading,
  text: string,
  gold: readonly NameSpan[],
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (const mention of reading.mentions) {
    if (/^\p{Ll}/u.test(text.slice(mention.start))) continue;
    if (mention.kind === 'person') spans.push({ ...mention, group: 'person' });
    if (mention.kind === 'organisation' || mention.kind === 'armed-group')
      spans.push({ ...mention, group: 'organisation' });
    if (mention.kind === 'government') spans.push({ ...mention, group: 'location' });
  }
  for (const place of reading.places) {
    const isInside = spans.some((span) => span.start <= place.start && place.end <= span.end);
    if (!isInside) spans.push({ ...place, group: 'location' });
  }
  const others = gold.filter((span) => span.group === 'other');
  return spans
    .map(({ start, end, group }) => ({ start, end, group }))
    .filter((span) => !others.some((other) => other.start < span.end && span.start < other.end));
}

function keyOf({ start, end, group }: NameSpan): string {
  return `${start}-${end}-${group}`;
}

/** What was found beside what the gold has, where they differ, with the words around. */
function listErrors(
  text: string,
  found: readonly NameSpan[],
  gold: readonly NameSpan[],
): readonly string[] {
  const scored = gold.filter((span) => span.group !== 'other');
  const ordered = [...found].sort((a, b) => a.start - b.start);
  return pairSpans<NameSpan, NameSpan>(ordered, scored)
    .filter((pair) => !isExact(pair) || pair.found?.group !== pair.gold?.group)
    .map(({ found: left, gold: right }) => {
      const at = right?.start ?? left?.start ?? 0;
      const around = text.slice(Math.max(0, at - 50), at + 70);
      return `found ${show(text, left)}\tgold ${show(text, right)}\t… ${around} …`;
    });
}

function show(text: string, span: NameSpan | undefined): string {
  return span === undefined ? '—' : `${span.group} "${text.slice(span.start, span.end)}"`;
}
