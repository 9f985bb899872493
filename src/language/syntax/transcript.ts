/**
 * An interview or a briefing in print to its turns: "MARSH: We want peace." at the head of a
 * paragraph, by speakers who come again. Captions and lists look alike line by line; what tells
 * them apart is that no label of theirs comes back among others.
 */
import type { Span } from '../../model/span.ts';

/** Who speaks, the mark behind, and what is said: a span for each paragraph. */
export interface Turn {
  readonly label: Span;
  readonly colon: Span;
  readonly paragraphs: readonly Span[];
}

const labelled =
  /(?<=^|\n)[ \t]*(\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,4}(?: \([^()\n]{1,40}\))?)(:)[ \t]+(?=\S)/gu;
/** What newspapers set before paragraphs again and again though nobody of that name speaks. */
const rubric =
  /^(?:the )?(?:facts|claim|ruling|verdict|photos?|video|note|more|source|read more|related)$/iu;
const fewestTurns = 4;

/** The turns in order; [] for a text that is no transcript. */
export function findTurns(text: string): readonly Turn[] {
  const heads = findSpeakers(text);
  const turns = heads.map(({ label, colon }, i) => {
    const end = heads[i + 1]?.label.start ?? endOfLine(text, colon.end);
    return { label, colon, paragraphs: paragraphsOf(text, colon.end, end) };
  });
  const paragraphs = turns.reduce((sum, turn) => sum + turn.paragraphs.length, 0);
  // Where there is mostly prose between the turns, it is the writer's.
  const longest = paragraphs <= 2 * turns.length ? paragraphs : 1;
  return turns
    .map((turn) => ({ ...turn, paragraphs: turn.paragraphs.slice(0, longest) }))
    .filter((turn) => turn.paragraphs.length > 0);
}

/** The labels of speakers, two of whom or more come again; [] where there are no such. */
function findSpeakers(text: string): readonly Head[] {
  const heads = findHeads(text);
  const counts = new Map<string, number>();
  for (const { key } of heads) counts.set(key, (counts.get(key) ?? 0) + 1);
  const again = heads.filter(({ key }) => (counts.get(key) ?? 0) > 1);
  if (heads.length < fewestTurns || new Set(again.map(({ key }) => key)).size < 2) return [];
  const areCapitals = again.every(({ isCapitals }) => isCapitals);
  return heads.filter(({ isCapitals }) => isCapitals || !areCapitals);
}

interface Head {
  readonly label: Span;
  readonly colon: Span;
  /** By what the speaker is known again: the last word of the label. */
  readonly key: string;
  readonly isCapitals: boolean;
}

function findHeads(text: string): readonly Head[] {
  const heads: Head[] = [];
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(labelled)) {
    if (rubric.test(name)) continue;
    const start = index + whole.indexOf(name);
    const end = start + name.length;
    const known = name.replace(/ \(.*/u, '');
    const key = known.split(' ').at(-1)?.toUpperCase() ?? '';
    const isCapitals = known === known.toUpperCase();
    heads.push({ label: { start, end }, colon: { start: end, end: end + 1 }, key, isCapitals });
  }
  return heads;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The lines between two places that have something in them, without blanks around. */
function paragraphsOf(text: string, from: number, to: number): readonly Span[] {
  const found: Span[] = [];
  for (let start = from; start < to; ) {
    const end = Math.min(to, endOfLine(text, start));
    const line = text.slice(start, end);
    const shown = line.trim();
    const first = start + line.length - line.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(shown)) found.push({ start: first, end: first + shown.length });
    start = end + 1;
  }
  return found;
}
