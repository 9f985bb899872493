/**
 * Claims that one voice asserts and another disputes inside one article. A denial is joined to
 * what it denies: words that stand before it in the sentence ("claims that Kyiv disputes"), the
 * owner that its object names ("rejected Y's account"), or a statement shortly before it about
 * the same matter. Rival numbers for the same thing count too. Never says who is right.
 */
import type { DisputedClaim, Statement, Voice } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { createSides, type Sides } from '../../text/sides.ts';
import type { Draft } from '../draft.ts';
import { within } from '../events/spans-index.ts';
import { claimNouns } from '../locales/en/claim-words.ts';
import { accusationIn, denialInside } from './told-claims.ts';
import { sentenceAt, sentenceIndexAt, voiceOf } from './voices.ts';
import { contentWords, numbersIn, shareOf } from './wording.ts';

/** How many statements back a denial may look for what it denies. */
const lookBack = 8;
/** How many sentences back "the claim" may point, and "the accusation" or "the charges". */
const nearSentences = 1;
const accusationSentences = 4;

/** The disputed claims of a text whose statements are found; a denial of what nobody said gives none. */
export function findDisputedClaims(draft: Draft): readonly DisputedClaim[] {
  const claims = new Map<string, DisputedClaim>();
  const { ruleStatements: statements } = draft;
  const sides = createSides([...draft.mentions, ...statements.map(({ speaker }) => speaker)]);
  statements.forEach((statement, at) => {
    const inside = denialInside(draft, statement, sides);
    if (inside !== undefined) addClaim(claims, inside);
    const earlier = statements.slice(Math.max(0, at - lookBack), at).reverse();
    const claim = isDenial(draft, statement)
      ? claimOfDenial(draft, statement, earlier, sides)
      : claimOfRivalNumber(draft, statement, earlier, sides);
    if (claim !== undefined && hasTwoSides(claim, sides)) addClaim(claims, claim);
  });
  return [...claims.values()].sort((a, b) => a.claim.start - b.claim.start);
}

/** An army and its government are one side: they do not dispute each other's claims. */
function hasTwoSides({ asserts, disputes }: DisputedClaim, sides: Sides): boolean {
  return !asserts.some((one) =>
    disputes.some((other) => sides.isSameSide(one.speaker, other.speaker)),
  );
}

/** A denial, or a refusal of what somebody said and not of a request. */
function isDenial(draft: Draft, { act, content, cue }: Statement): boolean {
  if (act === 'deny' || act === 'dispute') return true;
  const words = act === 'refuse' || act === 'doubt' ? wordsOf(draft, content) : [];
  if (words.slice(0, 8).some((word) => claimNouns.has(word))) return true;
  // "rejected that and said …"
  return isPronoun(words) && /\b(?:reject|dismiss)/iu.test(textOf(draft, cue));
}

function isPronoun(words: readonly string[]): boolean {
  return words.length === 1 && /^(?:it|this|that|these|those|them)$/u.test(words[0] ?? '');
}

function claimOfDenial(
  draft: Draft,
  denial: Statement,
  earlier: readonly Statement[],
  sides: Sides,
): DisputedClaim | undefined {
  const disputes = [voiceOf(draft, denial)];
  const others = earlier.filter((other) => isOther(draft, other, denial, sides));
  const shared = others.find((other) => sharesContent(other, denial));
  if (shared !== undefined)
    return { claim: spanOfContent(shared), asserts: [voiceOf(draft, shared)], disputes };
  const owner = ownerOf(draft, denial, sides);
  if (owner !== undefined) {
    const claim = spanOfContent(denial);
    return saysSomething(draft, claim) ? { claim, asserts: [owner], disputes } : undefined;
  }
  const pointing = pointsBack(wordsOf(draft, denial.content));
  if (pointing !== undefined) return claimPointedAt(draft, denial, others, pointing, sides);
  const meant = others.find((other) => isAbout(draft, other, denial));
  if (meant === undefined) return undefined;
  return { claim: spanOfContent(meant), asserts: [voiceOf(draft, meant)], disputes };
}

/** More than "the White House's version": what the version is. */
function saysSomething(draft: Draft, claim: Span): boolean {
  const words = wordsOf(draft, [claim]);
  const noun = words.findIndex((word) => claimNouns.has(word));
  return words.length <= 45 && (noun === -1 || words.length - noun > 3);
}

/** Does a denial only point back ("it", "the accusation", "those reports")? At what kind of saying? */
function pointsBack(words: readonly string[]): 'accusation' | 'claim' | undefined {
  if (words.length === 0 || words.length > 4) return undefined;
  const [last = ''] = words.slice(-1);
  if (/^(?:accusations?|allegations?|charges?)$/u.test(last)) return 'accusation';
  if (/^(?:involvement|responsibility|wrongdoing)$/u.test(last)) return 'accusation';
  const points = /^(?:the|this|that|these|those|it|all|any|such|doing|so)$/u;
  const rest = words.filter((word) => !points.test(word));
  if (rest.length === 0) return 'claim';
  return rest.length === 1 && claimNouns.has(last) ? 'claim' : undefined;
}

/** The nearest claim before by another side; an accusation may stand further off, if nothing nearer is one. */
function claimPointedAt(
  draft: Draft,
  denial: Statement,
  others: readonly Statement[],
  pointing: 'accusation' | 'claim',
  sides: Sides,
): DisputedClaim | undefined {
  const at = sentenceIndexAt(draft, denial.cue[0]?.start ?? 0);
  const disputes = [voiceOf(draft, denial)];
  const back = pointing === 'accusation' ? accusationSentences : nearSentences;
  for (let index = at; index >= Math.max(0, at - back); index -= 1) {
    const sentence = draft.sentences[index];
    if (sentence === undefined) continue;
    const claims = others.filter(
      ({ cue, act }) =>
        claiming.has(act) &&
        (cue[0]?.start ?? -1) >= sentence.start &&
        (cue[0]?.start ?? -1) < sentence.end,
    );
    const accusing = claims.find(({ act }) => act === 'accuse');
    const accusation =
      pointing === 'accusation' ? accusationIn(draft, sentence, accusing) : undefined;
    if (accusation !== undefined && !sides.isSameSide(accusation.asserts.speaker, denial.speaker)) {
      return { claim: accusation.claim, asserts: [accusation.asserts], disputes };
    }
    const meant = index >= at - nearSentences ? (accusing ?? claims[0]) : undefined;
    if (meant !== undefined) {
      return { claim: spanOfContent(meant), asserts: [voiceOf(draft, meant)], disputes };
    }
  }
  return undefined;
}

/** Somebody of the other side, known by more than a pronoun, who does not deny himself. */
function isOther(draft: Draft, a: Statement, b: Statement, sides: Sides): boolean {
  if (isUnnamed(draft, a)) return false;
  // "accepted it, two days after rejecting it, they said": the denial is part of what they said.
  const [cue] = b.cue;
  if (cue && a.content.some(({ start, end }) => start <= cue.start && cue.end <= end)) return false;
  // "denied reports that …, after he said": what he said is no part of what is denied.
  const [said] = a.cue;
  if (said && b.content.some(({ start, end }) => start < said.start && said.end <= end))
    return false;
  const isUnknown = a.speaker.kind === 'unknown' && a.speaker.actorId === undefined;
  if (isUnknown && !/(?<=\s|^)(?!The\s|His\s|Her\s|Its\s|Their\s)\p{Lu}/u.test(a.speaker.name))
    return false;
  if (a.source.length === 0 || a.act === 'deny' || a.act === 'dispute') return false;
  return !sides.isSameSide(a.speaker, b.speaker);
}

/** "They say", where who they are is only guessed. */
function isUnnamed(draft: Draft, { source, speaker }: Statement): boolean {
  return (
    speaker.actorId === undefined &&
    !/\p{Lu}/u.test(speaker.name) &&
    isThey.test(textOf(draft, source))
  );
}

const isThey = /^(?:they|these|those|others|some|many|it)$/iu;

function sharesContent(a: Statement, b: Statement): boolean {
  const first = b.content[0];
  return (
    b.content.length > 1 &&
    first !== undefined &&
    a.content.some(({ start }) => start === first.start)
  );
}

/** "rejected Kyiv's claim that …", "denied accusations by the army": who is named as having said it. */
function ownerOf(draft: Draft, denial: Statement, sides: Sides): Voice | undefined {
  const span = denial.content[0];
  if (span === undefined) return undefined;
  const head = { start: span.start, end: Math.min(span.end, span.start + 90) };
  for (const mention of within(draft.mentions, head)) {
    const after = draft.text.slice(mention.end, Math.min(head.end, mention.end + 40));
    const before = draft.text.slice(head.start, mention.start);
    const owned =
      /^['’]s?\s+((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)/u.exec(after)?.[1]?.split(/\s+/u) ?? [];
    const named = /(\p{L}+)\s+(?:by|from|of|made by)\s+(?:the\s+)?$/u.exec(before)?.[1];
    const nouns = named === undefined ? owned : [...owned, named];
    if (!nouns.some((noun) => claimNouns.has(noun.toLowerCase()))) continue;
    if (sides.isSameSide(mention, denial.speaker)) continue;
    const { name, kind, actorId } = mention;
    const speaker = actorId === undefined ? { name, kind } : { name, kind, actorId };
    return { speaker, act: 'assert', evidence: sentenceAt(draft, mention.start) };
  }
  return undefined;
}

const claiming: ReadonlySet<Statement['act']> = new Set([
  'assert',
  'accuse',
  'say',
  'announce',
  'confirm',
  'warn',
]);

/** Whether a denial is about an earlier statement: it shares its words, or the accused denies. */
function isAbout(draft: Draft, statement: Statement, denial: Statement): boolean {
  if (!claiming.has(statement.act)) return false;
  const distance = (denial.cue[0]?.start ?? 0) - (statement.content.at(-1)?.end ?? 0);
  if (distance > 500) return false;
  const denied = wordsOf(draft, denial.content);
  if (denied.length === 0) return false;
  const shared = shareOf(contentWords(denied), contentWords(wordsOf(draft, statement.content)));
  if (shared >= 0.5) return true;
  return statement.act === 'accuse' && mentionsSpeaker(draft, statement, denial) && distance < 400;
}

/** "accused Russia of …" — and then Russia denies. */
function mentionsSpeaker(draft: Draft, statement: Statement, denial: Statement): boolean {
  return statement.content.some((span) =>
    within(draft.mentions, span).some(
      ({ name, actorId }) =>
        name === denial.speaker.name ||
        (actorId !== undefined && actorId === denial.speaker.actorId),
    ),
  );
}

/** "Kyiv said 40 soldiers died; Moscow put the toll at 12": two voices, one thing, two numbers. */
function claimOfRivalNumber(
  draft: Draft,
  statement: Statement,
  earlier: readonly Statement[],
  sides: Sides,
): DisputedClaim | undefined {
  if (!claiming.has(statement.act) || statement.form === 'direct') return undefined;
  const own = numbersIn(textOf(draft, statement.content));
  if (own.length === 0) return undefined;
  const rival = earlier.find((other) => {
    if (!isOther(draft, other, statement, sides) || !claiming.has(other.act)) return false;
    if ((statement.cue[0]?.start ?? 0) - (other.cue[0]?.end ?? 0) > 400) return false;
    return numbersIn(textOf(draft, other.content)).some((theirs) =>
      own.some((mine) => mine.thing === theirs.thing && mine.value !== theirs.value),
    );
  });
  if (rival === undefined) return undefined;
  return {
    claim: spanOfContent(rival),
    asserts: [voiceOf(draft, rival)],
    disputes: [voiceOf(draft, statement)],
  };
}

/** One claim once: further voices join it. */
function addClaim(claims: Map<string, DisputedClaim>, claim: DisputedClaim): void {
  const key = `${claim.claim.start}-${claim.claim.end}`;
  const known = claims.get(key);
  const disputes = known === undefined ? claim.disputes : [...known.disputes, ...claim.disputes];
  claims.set(key, { ...(known ?? claim), disputes });
}

function spanOfContent({ content }: Statement): Span {
  const longest = content.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] as Span;
  return { start: longest.start, end: longest.end };
}

function textOf(draft: Draft, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => draft.text.slice(start, end)).join(' ');
}

function wordsOf(draft: Draft, spans: readonly Span[]): readonly string[] {
  return (
    textOf(draft, spans)
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu) ?? []
  );
}
