/** Which of the rules' statements stay beside the model's, and what of the model's gives way to them. */
import type { SpeechAct } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom } from '../../text/spans-in-order.ts';
import { type Range, spanOf } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import type { FoundStatement } from './found.ts';
import type { TaggedSpan } from './tagger/tagged-span.ts';

/**
 * Without the contents that a kept denial cuts across, and those that hold what became of a claim
 * while nobody in the sentence is said to say so: they took it for what somebody said.
 */
export function clearRoom(
  words: readonly Word[],
  tagged: readonly TaggedSpan[],
  kept: readonly FoundStatement[],
): readonly TaggedSpan[] {
  const spans = withoutVerdicts(words, tagged, kept);
  const denials = kept.filter(({ act }) => act === 'dispute' || act === 'deny');
  if (denials.length === 0) return spans;
  let at = 0;
  return spans.filter((span) => {
    while (at < denials.length && (denials[at] as FoundStatement).cue.to <= span.from) at += 1;
    const denial = denials[at];
    if (span.role !== 'content' || denial === undefined || denial.cue.from >= span.to) return true;
    return liesWhole(words, denial, span);
  });
}

function withoutVerdicts(
  words: readonly Word[],
  spans: readonly TaggedSpan[],
  kept: readonly FoundStatement[],
): readonly TaggedSpan[] {
  const verdicts = kept.filter(({ verdict }) => verdict === true);
  if (verdicts.length === 0) return spans;
  const cues = verdicts.map(({ cue }) => cue);
  const holdsVerdict = (span: Range) => {
    const last = verdicts[lastStartingBefore(cues, span.to - 1)];
    return last !== undefined && liesWhole(words, last, span);
  };
  const sentenceOf = ({ from }: Range) => words[from]?.sentence;
  const told = new Set(spans.filter(({ role }) => role === 'cue').map(sentenceOf));
  return spans.filter(
    (span) => span.role !== 'content' || told.has(sentenceOf(span)) || !holdsVerdict(span),
  );
}

function liesWhole(words: readonly Word[], found: FoundStatement, range: Range): boolean {
  const whole = spanOf(words, range);
  const source = found.source === undefined ? [] : [spanOf(words, found.source)];
  return [...found.content, ...source].every((part) => lies(part, whole));
}

/** Acts by which parties answer one another: worth a statement of their own inside a content. */
const answers: ReadonlySet<SpeechAct> = new Set([
  'deny',
  'dispute',
  'confirm',
  'demand',
  'threaten',
  'accuse',
  'offer',
  'refuse',
]);

/**
 * Statements of the rules that the model, which gives each word one role, has no room for:
 * answers with a source that lie wholly within one content; denials; a claim and what became of
 * it; what is passed on of another; and hearsay whose cue it gave no role.
 */
export function keepFromRules(
  words: readonly Word[],
  spans: readonly TaggedSpan[],
  byRules: readonly FoundStatement[],
): readonly FoundStatement[] {
  const contents = spans.filter(({ role }) => role === 'content');
  const judged = byRules.flatMap(({ verdict, content }) => (verdict === true ? content : []));
  return byRules.filter((found, i) => {
    const over = spans[lastStartingBefore(spans, found.cueWord)];
    const role = over !== undefined && found.cueWord < over.to ? over.role : undefined;
    if (found.setOff === true || (role === undefined && found.hearsay === true)) return true;
    if (role === 'cue' || found.source === undefined) return false;
    if (found.act === 'dispute' || found.act === 'deny' || found.verdict === true) return true;
    if (isJudged(found, judged)) return true;
    if (isPassedOn(words, found, byRules[i + 1])) return true;
    const around = contents[lastStartingBefore(contents, found.cue.from)];
    if (!answers.has(found.act) || around === undefined || found.cue.to > around.to) return false;
    return liesWhole(words, found, around);
  });
}

/** Whether a statement is one of the claims, in order, on which a verdict is passed. */
function isJudged({ content }: FoundStatement, judged: readonly Span[]): boolean {
  const claim = judged[firstFrom(judged, (content[0]?.start ?? 0) + 1) - 1];
  return claim !== undefined && content.every((part) => lies(part, claim));
}

/** "The bridge was shut, Jo Marsh said, according to Reuters": `next` reports what was said. */
function isPassedOn(
  words: readonly Word[],
  { source, cue }: FoundStatement,
  next: FoundStatement | undefined,
): boolean {
  if (source === undefined || words[next?.cue.from ?? -1]?.lower !== 'according') return false;
  const said = spanOf(words, { from: Math.min(source.from, cue.from), to: cue.to });
  return next?.content.some((part) => lies(said, part)) === true;
}

/**
 * The rules' statements where a content of the model wandered: those with their cue in it, and
 * those whose cue the model found beside it and left without a content.
 */
export function keepInWandering(
  wandering: readonly Range[],
  spans: readonly TaggedSpan[],
  groups: readonly { readonly cue: Range }[],
  byRules: readonly FoundStatement[],
  kept: readonly FoundStatement[],
): readonly FoundStatement[] {
  if (wandering.length === 0) return [];
  const cues = new Set(groups.map(({ cue }) => cue.from));
  const bare = spans.filter(({ role, from }) => role === 'cue' && !cues.has(from));
  const isIn = (ranges: readonly Range[], at: number) =>
    at < (ranges[lastStartingBefore(ranges, at)]?.to ?? 0);
  const isKept = new Set(kept);
  return byRules.filter(
    (found) => !isKept.has(found) && (isIn(wandering, found.cueWord) || isIn(bare, found.cueWord)),
  );
}

function lies(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function lastStartingBefore(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).from <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
