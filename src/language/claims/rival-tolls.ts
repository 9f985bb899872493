/**
 * "The rebels put the toll at 12", which is no statement of its own, against another's number for
 * the same shortly before: "X put the toll at 40, Y at 12" in one sentence or two.
 */
import type { DisputedClaim, Statement, Voice } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { numbersIn } from '../../text/counted-numbers.ts';
import type { Token } from '../../text/tokens.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import type { Draft } from '../draft.ts';
import { subjectBefore } from './told-claims.ts';
import { sentenceAt, voiceOf, voiceOfPhrase } from './voices.ts';

const tollPattern =
  /\b(?:puts?|putting|set|estimat(?:es?|ed))\s+(?:the|its|their)\s+(?:death\s+|official\s+)?(?:toll|number|figure|count|losses|casualties|dead)\b[^.;]{0,40}?\bat\s+(?:(?:more than|at least|about|around|nearly|some|over|only|just)\s+)?(\d+(?:,\d{3})*)/giu;
const secondPattern =
  /(?:,|\band\b|\bwhile\b|\bbut\b|;)\s+((?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}’'-]+){0,3})\s+at\s+(?:(?:more than|at least|about|around|nearly|some|over|only|just)\s+)?(\d+(?:,\d{3})*)/u;
const farthest = 400;

interface Toll {
  readonly voice: Voice;
  readonly value: number;
  readonly span: Span;
}

/** Each toll that another voice's number before it contradicts, as a claim with two voices. */
export function rivalTolls(
  draft: Draft,
  statements: readonly Statement[],
): readonly DisputedClaim[] {
  const tolls = findTolls(draft);
  return tolls.flatMap((toll, at) => {
    const before = tolls[at - 1];
    const known = before !== undefined && isNear(before.span, toll) ? before : undefined;
    const told = numberBefore(draft, statements, toll);
    const isTold = told !== undefined && told.span.end > (known?.span.end ?? -1);
    const rival = isTold ? told : known;
    if (rival === undefined || rival.value === toll.value) return [];
    return [{ claim: rival.span, asserts: [rival.voice], disputes: [toll.voice] }];
  });
}

function isNear({ end }: Span, { span }: Toll): boolean {
  return span.start >= end && span.start - end <= farthest;
}

function findTolls(draft: Draft): readonly Toll[] {
  const tolls: Toll[] = [];
  if (!tellsOfToll(draft.tokens)) return tolls;
  for (const match of draft.text.matchAll(tollPattern)) {
    const sentence = sentenceAt(draft, match.index);
    const subject = subjectBefore(draft, sentence, match.index - sentence.start);
    const end = match.index + match[0].length;
    const voice = subject && voiceOfPhrase(draft, subject, 'say');
    if (subject === undefined || voice === undefined) continue;
    tolls.push({ voice, value: toNumber(match[1]), span: { start: subject.start, end } });
    const second = secondPattern.exec(draft.text.slice(end, Math.min(sentence.end, end + 120)));
    if (second === null) continue;
    const start = end + second.index + second[0].indexOf(second[1] ?? '');
    const other = voiceOfPhrase(draft, { start, end: start + (second[1] ?? '').length }, 'say');
    const span = { start, end: end + second.index + second[0].length };
    if (other !== undefined) tolls.push({ voice: other, value: toNumber(second[2]), span });
  }
  return tolls;
}

const tollVerbs: ReadonlySet<string> = new Set(
  'put puts putting set estimate estimates estimated'.split(' '),
);
const tollNouns: ReadonlySet<string> = new Set(
  'toll number figure count losses casualties dead'.split(' '),
);

/** Whether the pattern can begin anywhere: "put the toll", "estimated their official losses". */
function tellsOfToll(tokens: readonly Token[]): boolean {
  const isNounAt = (at: number) => tollNouns.has(tokens[at]?.form.lower ?? '');
  return tokens.some(({ form }, at) => isTollVerb(form) && (isNounAt(at + 2) || isNounAt(at + 3)));
}

const isTollVerb = tellOfForm(({ lower }) => tollVerbs.has(lower));

/** The nearest statement before that gives a number of people. */
function numberBefore(
  draft: Draft,
  statements: readonly Statement[],
  toll: Toll,
): Toll | undefined {
  const statement = statements.findLast(
    ({ content }) => content.length > 0 && isNear(content.at(-1) as Span, toll),
  );
  if (statement === undefined) return undefined;
  const [span] = statement.content;
  const people =
    span &&
    numbersIn(draft.text.slice(span.start, span.end)).find(({ thing }) => thing === 'people');
  if (span === undefined || people === undefined) return undefined;
  return { voice: voiceOf(draft, statement), value: people.value, span };
}

function toNumber(digits = ''): number {
  return Number(digits.replaceAll(',', ''));
}
