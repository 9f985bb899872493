/**
 * Scores times on WikiWars: strict (same span), relaxed (spans overlap, one to one), and value
 * (overlapping with the same TIMEX value, against all of the gold that states one).
 */
import type { TimeExpression } from '../model/reading.ts';
import { type Score, scoreCounts } from './counts.ts';
import type { Reader } from './reader.ts';
import { isExact, pairSpans } from './span-match.ts';
import { type GoldTime, loadWikiWars } from './wikiwars.ts';

export interface TimeReport {
  readonly texts: number;
  readonly strict: Score;
  readonly relaxed: Score;
  readonly value: Score;
  /** What went wrong, one line each: document, what was found, what stands in the gold. */
  readonly errors: readonly string[];
}

/** Scores over all narratives. */
export async function scoreTimes(dataFolder: string, read: Reader): Promise<TimeReport> {
  const count = { strict: 0, relaxed: 0, value: 0, found: 0, gold: 0, valued: 0, foundValued: 0 };
  const errors: string[] = [];
  const texts = await loadWikiWars(dataFolder);
  for (const { id, text, publishedAt, times } of texts) {
    const found = read({ text, publishedAt, lang: 'en' }).times;
    count.found += found.length;
    count.gold += times.length;
    count.valued += times.filter((time) => time.value).length;
    count.foundValued += found.filter((time) => time.value).length;
    for (const pair of pairSpans<TimeExpression, GoldTime>(found, times)) {
      const both = pair.found !== undefined && pair.gold !== undefined;
      const sameValue =
        both && pair.found?.value === pair.gold?.value && pair.gold?.value !== undefined;
      if (isExact(pair)) count.strict += 1;
      if (both) count.relaxed += 1;
      if (sameValue) count.value += 1;
      if (!isExact(pair) || (!sameValue && pair.gold?.value)) errors.push(showPair(id, text, pair));
    }
  }
  return {
    texts: texts.length,
    strict: scoreCounts(count.strict, count.found, count.gold),
    relaxed: scoreCounts(count.relaxed, count.found, count.gold),
    value: scoreCounts(count.value, count.foundValued, count.valued),
    errors,
  };
}

function showPair(
  id: string,
  text: string,
  { found, gold }: { readonly found?: TimeExpression; readonly gold?: GoldTime },
): string {
  const show = (span: TimeExpression | GoldTime | undefined) =>
    span === undefined ? '—' : `"${text.slice(span.start, span.end)}" ${span.value ?? '?'}`;
  const at = gold?.start ?? found?.start ?? 0;
  const around = text.slice(Math.max(0, at - 50), at + 50).replace(/\s+/gu, ' ');
  return `${id}\tfound ${show(found)}\tgold ${show(gold)}\t… ${around} …`;
}
