/** Times that count from the day of publication: "yesterday", "last month", "now". */
import { units } from '../../locales/en/time-words.ts';
import type { Expression, TimeHit, TimeParser, TimeScan } from '../expression.ts';

const shift = (amount: number): Expression => ({
  kind: 'shift',
  amount,
  unit: 'day',
  anchor: 'publication',
});

const phrases: readonly (readonly [string, Expression, string?])[] = [
  ['the day before yesterday', shift(-2)],
  ['the day after tomorrow', shift(2)],
  ['yesterday', shift(-1)],
  ['today', shift(0)],
  ['tomorrow', shift(1)],
  ['tonight', shift(0), 'TNI'],
  ['last night', shift(-1), 'TNI'],
  ['overnight', shift(-1), 'TNI'],
  ['right now', { kind: 'reference', value: 'PRESENT_REF' }],
  ['now', { kind: 'reference', value: 'PRESENT_REF' }],
  ['currently', { kind: 'reference', value: 'PRESENT_REF' }],
  ['the present day', { kind: 'reference', value: 'PRESENT_REF' }],
  ['present day', { kind: 'reference', value: 'PRESENT_REF' }],
  ['present-day', { kind: 'reference', value: 'PRESENT_REF' }],
  ['the present', { kind: 'reference', value: 'PRESENT_REF' }],
  ['nowadays', { kind: 'reference', value: 'PRESENT_REF' }],
  ['at present', { kind: 'reference', value: 'PRESENT_REF' }],
  ['the time being', { kind: 'reference', value: 'PRESENT_REF' }],
  ['recently', { kind: 'reference', value: 'PAST_REF' }],
  ['lately', { kind: 'reference', value: 'PAST_REF' }],
  ['formerly', { kind: 'reference', value: 'PAST_REF' }],
  ['the past', { kind: 'reference', value: 'PAST_REF' }],
  ['the near future', { kind: 'reference', value: 'FUTURE_REF' }],
  ['the future', { kind: 'reference', value: 'FUTURE_REF' }],
  ['the coming days', { kind: 'reference', value: 'FUTURE_REF' }],
  ['the coming weeks', { kind: 'reference', value: 'FUTURE_REF' }],
  ['the coming months', { kind: 'reference', value: 'FUTURE_REF' }],
  ['coming days', { kind: 'reference', value: 'FUTURE_REF' }],
  ['coming weeks', { kind: 'reference', value: 'FUTURE_REF' }],
  ['coming months', { kind: 'reference', value: 'FUTURE_REF' }],
  ['these days', { kind: 'reference', value: 'PRESENT_REF' }],
  ['modern day', { kind: 'reference', value: 'PRESENT_REF' }],
  ['the coming years', { kind: 'reference', value: 'FUTURE_REF' }],
  ['coming years', { kind: 'reference', value: 'FUTURE_REF' }],
  ['recent days', { kind: 'reference', value: 'PAST_REF' }],
  ['recent weeks', { kind: 'reference', value: 'PAST_REF' }],
  ['recent months', { kind: 'reference', value: 'PAST_REF' }],
  ['recent years', { kind: 'reference', value: 'PAST_REF' }],
  ['the same time', { kind: 'reference' }],
  ['this time', { kind: 'reference' }],
  ['that time', { kind: 'reference' }],
  ['the same period', { kind: 'reference' }],
  ['the following days', { kind: 'reference' }],
  ['the following weeks', { kind: 'reference' }],
  ['the following months', { kind: 'reference' }],
  ['the day after', { kind: 'reference' }],
  ['the dry season', { kind: 'reference' }],
  ['the rainy season', { kind: 'reference' }],
  ['dry season', { kind: 'reference' }],
  ['rainy season', { kind: 'reference' }],
  ['this period', { kind: 'reference' }],
  ['that period', { kind: 'reference' }],
];

interface Phrase {
  readonly words: readonly string[];
  readonly expression: Expression;
  readonly part?: string;
}

const byFirst = new Map<string, Phrase[]>();
for (const [text, expression, part] of phrases) {
  const words = text.replaceAll('-', ' - ').split(' ');
  const phrase: Phrase = { words, expression, ...(part === undefined ? {} : { part }) };
  byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), phrase]);
}

/** The words with which fixed phrases begin. */
export const phraseOpenings: ReadonlySet<string> = new Set(byFirst.keys());

/** Fixed phrases, longest first. */
export const parsePhrase: TimeParser = (scan, at) => {
  let best: TimeHit | undefined;
  for (const { words, expression, part } of byFirst.get(scan.lower[at] ?? '') ?? []) {
    if (words.length <= (best?.to ?? at) - at) continue;
    if (!words.every((word, offset) => scan.lower[at + offset] === word)) continue;
    best = { from: at, to: at + words.length, expression, ...(part ? { part } : {}) };
  }
  if (best === undefined || isTitle(scan, best)) return undefined;
  return isTime(scan.lower[best.to], best) ? best : undefined;
};

/** "USA TODAY", "an overnight sensation": a name and an adjective. */
function isTitle(scan: TimeScan, { from, to }: TimeHit): boolean {
  const before = scan.words[from - 1] ?? '';
  if (/^an?$/u.test(before)) return true;
  const isCapital = /^\p{Lu}{3,}$/u.test(scan.words[from] ?? '') && to === from + 1;
  return isCapital && /^\p{Lu}{3,}$/u.test(before);
}

/** "this time around", "the past three days", "the future king": not these phrases. */
function isTime(next: string | undefined, { expression }: TimeHit): boolean {
  if (expression.kind !== 'reference') return true;
  return !/^(?:around|few|several|two|three|four|five|six|ten|year|week|month|decade|president|king|that)$/u.test(
    next ?? '',
  );
}

/** "last month", "next year", "this week": counted from publication. */
export const parseCalendarShift: TimeParser = (scan, at) => {
  const hasArticle = scan.lower[at] === 'the';
  const start = hasArticle ? at + 1 : at;
  const amount = calendarShifts.get(scan.lower[start] ?? '');
  const unit =
    scan.lower[start + 1] === 'quarter' ? 'quarter' : units.get(scan.lower[start + 1] ?? '');
  if (amount === undefined || unit === undefined || (scan.lower[start + 1] ?? '').endsWith('s'))
    return undefined;
  if (unit === 'second' || unit === 'minute' || (unit === 'day' && !hasArticle)) return undefined;
  if (scan.lower[start] === 'previous' && unit === 'day') return undefined;
  const isLooseLast = hasArticle && (amount < 0 || scan.lower[start] === 'this');
  const anchor = hasArticle && !isLooseLast ? 'running' : 'publication';
  if (hasArticle && scan.lower[start] === 'last' && scan.lower[start + 2] === 'of')
    return undefined;
  return { from: at, to: start + 2, expression: { kind: 'shift', amount, unit, anchor } };
};

const calendarShifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);
