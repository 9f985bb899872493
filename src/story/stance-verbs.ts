/**
 * Who stands for or against whom by a verb or a noun between two names, as reports and above all
 * headlines have it: "Bern slams Dorn", "Dorn, backed by Bern", "Bern's feud with Dorn", and the
 * second verb of one subject, "Bern tours the dam, blasts Dorn".
 */
import type { Mention, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import {
  againstNouns,
  againstVerbs,
  forNouns,
  forVerbs,
  passives,
  toGo,
} from './stance-words.data.ts';
import type { StanceWay } from './stances.ts';

/** `by` and `to` are names in the text that was read. */
export interface NamedStance {
  readonly by: Mention;
  readonly to: Mention;
  readonly way: StanceWay;
}

const farthestVerb = 45;
/** What stands between a verb and a name, or between two names, without saying anything. */
const betweenNames =
  /(?:\s(?:the|an?|his|her|its|for|at|of|by|president|former|senate|house|leader|secretary|minister|prime|judge|sen\.?|rep\.?|gov\.?))+$/iu;
/** Names and titles, in a text that is not all in capitals. */
const capitalised = /(?:\s(?:the|an?|his|her|its|for|at|of|by|\p{Lu}\p{L}+\.?))+$/u;
const abbreviations = /\b(?:Sen|Rep|Gov|Gen|Mr|Mrs|Ms|Dr|U|S|vs)\./gu;
/** Where a second verb of the same subject can begin. */
const clauseBreak = /[,;–—]\s|\s(?:and|but|then|while)\s/giu;
/** "and ridiculed Dorn": of whoever did what went before. */
const joinsVerbs = /^(?:and|but|then|while)\s/iu;
/** "welcomes three people freed by Dorn": the verb before has another object. */
const endsInBy = /\bby(?:\s\p{L}+){0,2}$/iu;
/** "Does not blame", "fails to back". */
const denied = /\b(?:not|never|without|refus\p{L}*|declin\p{L}*|fail\p{L}*)\b|n['’]t\b/iu;
const joinsNames = /^(?:,? and| &|,? or)\s(?:(?:president|sen|rep|gov)\.?\s)?$/iu;
/** Elsewhere a comma as often as not ends what went before: "to the Assembly, Bern denounced". */
const joinsNamesFirst = /^,\s$/u;

/** Stances within sentences; `takers` are the mentions that can have or be met by one, in order. */
export function findNamedStances(
  text: string,
  { sentences }: Pick<Reading, 'sentences'>,
  takers: readonly Mention[],
): readonly NamedStance[] {
  let first = 0;
  return sentences.flatMap((sentence) => {
    while ((takers[first]?.start ?? sentence.start) < sentence.start) first += 1;
    const named: Mention[] = [];
    for (let at = first; (takers[at]?.start ?? sentence.end) < sentence.end; at += 1) {
      const taker = takers[at];
      if (taker !== undefined && taker.end <= sentence.end) named.push(taker);
    }
    return named.flatMap((to, at) => {
      const found = byNameBefore(text, named, at) ?? bySubject(text, sentence, named, at);
      return found === undefined ? [] : withJoined(text, named, found, to);
    });
  });
}

/** Nothing but the verb, or a noun, between the two. */
function byNameBefore(
  text: string,
  named: readonly Mention[],
  at: number,
): NamedStance | undefined {
  const right = named[at];
  if (right === undefined) return undefined;
  for (const left of [named[at - 1], named[at - 2]]) {
    if (left === undefined || right.start - left.end > farthestVerb) continue;
    const between = text.slice(left.end, right.start).trim();
    if (joinsVerbs.test(between)) continue;
    const after = text.slice(right.end, right.end + 40);
    const way = wayBetween(between, after) ?? wayOfOwned(between, after);
    if (way === undefined) continue;
    if (passives.test(between)) return { by: right, to: left, way };
    if (!endsInBy.test(between)) return { by: left, to: right, way };
  }
  return undefined;
}

/** "Bern tours the dam, blasts Dorn": the verb begins a clause, the sentence begins with its subject. */
function bySubject(
  text: string,
  sentence: Span,
  named: readonly Mention[],
  at: number,
): NamedStance | undefined {
  const subject = subjectOf(text, named);
  const to = named[at];
  if (subject === undefined || to === undefined || subject.end > to.start) return undefined;
  const lead = text.slice(sentence.start, subject.start);
  if (lead.length > farthestVerb || lead.includes(',')) return undefined;
  const before = text.slice(subject.end, to.start);
  const breaks = [...before.matchAll(clauseBreak)];
  const last = breaks.at(-1);
  if (last === undefined) return undefined;
  const clause = before.slice(last.index + last[0].length);
  if (clause.length > farthestVerb || named.some((other) => isWithinClause(other, to, clause))) {
    return undefined;
  }
  const way = wayBetween(clause.trim(), text.slice(to.end, to.end + 40), startsClause);
  return way === undefined ? undefined : { by: subject, to, way };
}

/** "Senate hopeful Bern tours": a name before a name with nothing but what he is in between is no subject. */
function subjectOf(text: string, [first, second]: readonly Mention[]): Mention | undefined {
  if (first === undefined || second === undefined) return first;
  const isTitle = /^\s(?:\p{Lu}\p{L}+\s|leader\s|hopeful\s|candidate\s){1,2}$/u.test(
    text.slice(first.end, second.start),
  );
  return isTitle && first.kind !== 'person' && second.kind === 'person' ? second : first;
}

function isWithinClause(other: Mention, to: Mention, clause: string): boolean {
  return other.end <= to.start && other.start >= to.start - clause.length;
}

/** The verb must be the clause's first word: what goes before could be another subject. */
function startsClause(verbs: RegExp, clause: string): boolean {
  const found = verbs.exec(clause);
  return found?.[1] === '';
}

function wayBetween(
  between: string,
  after: string,
  isMatch: (verbs: RegExp, clause: string) => boolean = (verbs, clause) => verbs.test(clause),
): StanceWay | undefined {
  if (/[.,;:?!]/u.test(between.replace(abbreviations, ''))) return undefined;
  if (denied.test(between)) return undefined;
  const isToGo =
    /\b(?:calls?|called|calling|urg\p{L}+|demand\p{L}*)\b/iu.test(between) && toGo.test(after);
  if (isToGo) return 'against';
  for (const words of [
    between,
    between.replace(betweenNames, ''),
    between.replace(capitalised, ''),
  ]) {
    if (isMatch(againstVerbs, words) || againstNouns.test(words)) return 'against';
    if (isMatch(forVerbs, words) || forNouns.test(words)) return 'for';
  }
  return undefined;
}

/** "Bern's Dorn endorsement" */
function wayOfOwned(between: string, after: string): StanceWay | undefined {
  if (!/^['’]s?$/u.test(between)) return undefined;
  if (/^\s(?:endorsement|backing|nomination|support|praise)\b/iu.test(after)) return 'for';
  return /^\s(?:feud|criticism|attacks?|lawsuit|rebuke|insults?)\b/iu.test(after)
    ? 'against'
    : undefined;
}

/** "Bern and Dorn slam Holt and Marn": each of them. */
function withJoined(
  text: string,
  named: readonly Mention[],
  { by, to, way }: NamedStance,
  last: Mention,
): readonly NamedStance[] {
  const holders = joinedTo(text, named, by, last);
  const targets = to === last ? [to] : joinedTo(text, named, to, last);
  return holders.flatMap((holder) => targets.map((target) => ({ by: holder, to: target, way })));
}

/** The name and those that stand before it in one list with it. */
function joinedTo(
  text: string,
  named: readonly Mention[],
  name: Mention,
  last: Mention,
): readonly Mention[] {
  const list = [name];
  for (let at = named.indexOf(name) - 1; at >= 0; at -= 1) {
    const before = named[at];
    const first = list[0];
    if (before === undefined || first === undefined || name === last) break;
    const between = text.slice(before.end, first.start);
    const isFirst = at === 0 && /(?:^|\n)$/u.test(text.slice(0, before.start));
    if (!joinsNames.test(between) && !(isFirst && joinsNamesFirst.test(between))) break;
    list.unshift(before);
  }
  return list;
}
