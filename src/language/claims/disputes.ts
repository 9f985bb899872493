/**
 * Claims that one voice asserts and another disputes inside one article. A denial is joined to
 * what it denies: words that stand before it in the sentence ("claims that Kyiv disputes"), the
 * owner that its object names ("rejected Y's account"), or a statement shortly before it about
 * the same matter. Rival numbers for the same thing count too. Never says who is right.
 */
import type { DisputedClaim, Statement, Voice } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { firstFrom, within } from '../events/spans-index.ts';
import { claimNouns } from '../locales/en/claim-words.ts';
import { contentWords, numbersIn, shareOf } from './wording.ts';

/** How many statements back a denial may look for what it denies. */
const lookBack = 6;

/** The disputed claims of a text whose statements are found; a denial of what nobody said gives none. */
export function findDisputedClaims(draft: Draft): readonly DisputedClaim[] {
  const claims = new Map<string, DisputedClaim>();
  const { statements } = draft;
  statements.forEach((statement, at) => {
    const earlier = statements.slice(Math.max(0, at - lookBack), at).reverse();
    const claim = isDenial(draft, statement)
      ? claimOfDenial(draft, statement, earlier)
      : claimOfRivalNumber(draft, statement, earlier);
    if (claim !== undefined) addClaim(claims, claim);
  });
  return [...claims.values()].sort((a, b) => a.claim.start - b.claim.start);
}

/** A denial, or a refusal of what somebody said and not of a request. */
function isDenial(draft: Draft, { act, content }: Statement): boolean {
  if (act === 'deny' || act === 'dispute') return true;
  const words = act === 'refuse' || act === 'doubt' ? wordsOf(draft, content) : [];
  return words.slice(0, 8).some((word) => claimNouns.has(word));
}

function claimOfDenial(
  draft: Draft,
  denial: Statement,
  earlier: readonly Statement[],
): DisputedClaim | undefined {
  const disputes = [voiceOf(draft, denial)];
  const shared = earlier.find((other) => isOther(other, denial) && sharesContent(other, denial));
  if (shared !== undefined)
    return { claim: spanOfContent(shared), asserts: [voiceOf(draft, shared)], disputes };
  const owner = ownerOf(draft, denial);
  if (owner !== undefined) return { claim: spanOfContent(denial), asserts: [owner], disputes };
  const meant = earlier.find((other) => isOther(other, denial) && isAbout(draft, other, denial));
  if (meant === undefined) return undefined;
  return { claim: spanOfContent(meant), asserts: [voiceOf(draft, meant)], disputes };
}

function isOther(a: Statement, b: Statement): boolean {
  if (a.speaker.kind === 'unknown' && a.speaker.actorId === undefined) return false;
  if (a.source.length === 0 || a.act === 'deny' || a.act === 'dispute') return false;
  if (a.speaker.actorId !== undefined && a.speaker.actorId === b.speaker.actorId) return false;
  return a.speaker.name !== b.speaker.name;
}

function sharesContent(a: Statement, b: Statement): boolean {
  const first = b.content[0];
  return (
    b.content.length > 1 &&
    first !== undefined &&
    a.content.some(({ start }) => start === first.start)
  );
}

/** "rejected Kyiv's claim that …", "denied accusations by the army": who is named as having said it. */
function ownerOf(draft: Draft, denial: Statement): Voice | undefined {
  const span = denial.content[0];
  if (span === undefined) return undefined;
  const head = { start: span.start, end: Math.min(span.end, span.start + 90) };
  for (const mention of within(draft.mentions, head)) {
    const after = draft.text.slice(mention.end, Math.min(head.end, mention.end + 40));
    const before = draft.text.slice(head.start, mention.start);
    const owns = /^['’]s?\s+(?:\p{L}+\s+){0,2}(\p{L}+)/u.exec(after)?.[1];
    const named = /(\p{L}+)\s+(?:by|from|of|made by)\s+(?:the\s+)?$/u.exec(before)?.[1];
    const noun = (owns ?? named)?.toLowerCase();
    if (noun === undefined || !claimNouns.has(noun) || mention.name === denial.speaker.name)
      continue;
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

/** Whether a denial is about an earlier statement: it takes it up ("the allegations", "that"), or shares its words. */
function isAbout(draft: Draft, statement: Statement, denial: Statement): boolean {
  if (!claiming.has(statement.act)) return false;
  const distance = (denial.cue[0]?.start ?? 0) - (statement.content.at(-1)?.end ?? 0);
  if (distance > 500) return false;
  const denied = wordsOf(draft, denial.content);
  if (denied.length === 0) return false;
  const takesUp =
    denied.length <= 5 &&
    denied.some(
      (word) =>
        claimNouns.has(word) ||
        /^(?:it|this|that|doing|so|involvement|responsibility)$/u.test(word),
    );
  if (takesUp) return distance < 300 || statement.act === 'accuse';
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
): DisputedClaim | undefined {
  if (!claiming.has(statement.act) || statement.form === 'direct') return undefined;
  const own = numbersIn(textOf(draft, statement.content));
  if (own.length === 0) return undefined;
  const rival = earlier.find((other) => {
    if (!isOther(other, statement) || !claiming.has(other.act)) return false;
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

function voiceOf(draft: Draft, { speaker, act, cue }: Statement): Voice {
  return { speaker, act, evidence: sentenceAt(draft, cue[0]?.start ?? 0) };
}

/** The sentence that holds an offset. */
export function sentenceAt(draft: Draft, start: number): Span {
  const sentence = draft.sentences[Math.max(0, firstFrom(draft.sentences, start + 1) - 1)];
  return sentence === undefined
    ? { start, end: start + 1 }
    : { start: sentence.start, end: sentence.end };
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
