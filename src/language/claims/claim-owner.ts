/**
 * Whose claim it is that somebody denies, as the denial itself names it: "Kyiv's account", "claims
 * by the army", "the White House line", "a newspaper's report", "officials who said that …", and
 * where nobody is named the report or rumour itself.
 */
import type { Speaker, Statement, Voice } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Sides } from '../../text/sides.ts';
import { within } from '../../text/spans-in-order.ts';
import type { Draft } from '../draft.ts';
import { speakerOf } from '../from-mention.ts';
import { claimNouns } from '../locales/en/claim-words.ts';
import { longestOf } from './rival-figures.ts';
import { sentenceAt, voiceOf, voiceOfPhrase } from './voices.ts';

/** The owner stands this near the beginning of what is denied. */
const farthestOwner = 90;

/** Who is named as having said what is denied; undefined where the denial's words name nobody. */
export function ownerOf(draft: Draft, denial: Statement, sides: Sides): Voice | undefined {
  const span = denial.content[0];
  if (span === undefined) return undefined;
  const start = claimNounBefore(draft, denial) ?? span.start;
  const head = { start, end: Math.min(span.end, span.start + farthestOwner) };
  return namedOwner(draft, denial, head, sides) ?? unnamedOwner(draft, head);
}

/** Where the cue ends in what is denied: "pushed back on suggestions that". */
function claimNounBefore(draft: Draft, { cue }: Statement): number | undefined {
  const last = cue.at(-1);
  if (last === undefined) return undefined;
  const noun = /\p{L}+$/u.exec(
    draft.text.slice(Math.max(last.start, last.end - 20), last.end),
  )?.[0];
  return noun !== undefined && claimNouns.has(noun) ? last.end - noun.length : undefined;
}

function namedOwner(draft: Draft, denial: Statement, head: Span, sides: Sides): Voice | undefined {
  for (const mention of within(draft.mentions, head)) {
    const after = draft.text.slice(mention.end, Math.min(head.end, mention.end + 40));
    const before = draft.text.slice(head.start, mention.start);
    // "the White House line": the name opens what is denied, or has its "'s".
    const isOwner = /^['’]/u.test(after) || /^(?:the|an?|that)?\s*$/iu.test(before);
    const owned =
      /^(?:['’]s?)?\s+((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)/u.exec(after)?.[1]?.split(/\s+/u) ?? [];
    const named = /(\p{L}+)\s+(?:by|from|of|made by)\s+(?:the\s+)?$/u.exec(before)?.[1];
    const nouns = [...(isOwner ? owned : []), ...(named === undefined ? [] : [named])];
    if (!nouns.some((noun) => claimNouns.has(noun.toLowerCase()))) continue;
    if (sides.isSameSide(mention, denial.speaker)) continue;
    return {
      speaker: speakerOf(mention),
      act: 'assert',
      evidence: sentenceAt(draft, mention.start),
    };
  }
  return undefined;
}

const anOwner = /^(?:an?|the|some)?\s?((?:\p{Ll}+\s){0,2}\p{Ll}+)['’]s?\s(\p{Ll}+)\b/u;
const bareClaim =
  /^(?:the |any |all |these |those |such |some |media |news |press )*(reports?|rumou?rs?|suggestions?|allegations?|accusations?|claims?|assertions?|speculation|notion|idea)\s+(?:that |it |he |she |they |of |about |on |\p{Lu})/u;

/** "a newspaper's account of …", "reports that …": those who tell it without a name. */
function unnamedOwner(draft: Draft, head: Span): Voice | undefined {
  const text = draft.text.slice(head.start, head.end).replace(/\s/gu, ' ');
  const owner = anOwner.exec(text);
  const name =
    owner !== null && claimNouns.has(owner[2] ?? '') ? `a ${owner[1]}` : bareClaim.exec(text)?.[1];
  if (name === undefined || /^(?:its|his|her|their|my|our|your|it|one)$/u.test(name))
    return undefined;
  const speaker: Speaker = {
    name: /^a |(?:s|speculation)$/u.test(name) ? name : `${name}s`,
    kind: 'collective',
  };
  return { speaker, act: 'assert', evidence: sentenceAt(draft, head.start) };
}

const saidThat =
  /\b(?:said|says?|saying|claim(?:s|ed|ing)?|argu(?:es?|ed|ing)|insist(?:s|ed|ing)?|suggest(?:s|ed|ing)?|maintain(?:s|ed|ing)?|contend(?:s|ed|ing)?)\s+(?:that\s+)?(?=\S)/u;
const sayer =
  /^(?:the\s+|some\s+)?([^,.;:“”"]{3,90}?)(?:,)?\s+(?:who|after\s(?:he|she|they)|hours\safter\s(?:he|she|they)|which)\b/u;

const disagreement = /^with\s(.{3,90}?)\s(?:(?<!just )about|over|that)\s/su;

/** "disagreed with his adviser about the tests": the adviser, and what they disagree about. */
export function disagreedWith(
  draft: Draft,
  denial: Statement,
  sides: Sides,
): { readonly claim: Span; readonly asserts: readonly Voice[] } | undefined {
  const [span] = denial.content;
  if (span === undefined) return undefined;
  const match = disagreement.exec(
    draft.text.slice(span.start, Math.min(span.end, span.start + 200)),
  );
  if (match === null) return undefined;
  const start = span.start + match[0].length;
  const whom = { start: span.start + 5, end: span.start + 5 + (match[1] ?? '').length };
  const asserts = sayerVoice(draft, whom, match[1] ?? '') ?? ownVoice(draft, whom);
  if (span.end - start < leastClaim || asserts === undefined) return undefined;
  if (sides.isSameSide(asserts.speaker, denial.speaker)) return undefined;
  return { claim: { start, end: span.end }, asserts: [asserts] };
}

const leastClaim = 12;

/** "his national security adviser": whoever that is, in the text's words. */
function ownVoice(draft: Draft, { start, end }: Span): Voice | undefined {
  const name = draft.text.slice(start, end).split(/\sand\s/u)[0] ?? '';
  if (!/^(?:his|her|its|their)\s(?:\p{Ll}+\s){0,4}\p{Ll}+$/u.test(name)) return undefined;
  const speaker: Speaker = { name, kind: 'person' };
  return { speaker, act: 'assert', evidence: sentenceAt(draft, start) };
}

const saying: ReadonlySet<Statement['act']> = new Set([
  'say',
  'assert',
  'announce',
  'confirm',
  'warn',
  'accuse',
]);

/** Whoever stands in what is contradicted and says something right after it: "contradicting the minister hours after he left saying …". */
export function contradictedSpeaker(
  draft: Draft,
  denial: Statement,
  sides: Sides,
): { readonly claim: Span; readonly asserts: readonly Voice[] } | undefined {
  const cueEnd = denial.cue.at(-1)?.end ?? 0;
  const [denied] = denial.content;
  const cue = denial.cue.map(({ start, end: to }) => draft.text.slice(start, to)).join(' ');
  if (denied === undefined || !/\b(?:contradict|refut|rebut)/iu.test(cue)) return undefined;
  const { end } = sentenceAt(draft, Math.max(0, cueEnd - 1));
  const said = draft.statements.find(({ act, cue: own, content, source, speaker }) => {
    const at = own[0]?.start ?? 0;
    if (speaker.kind === 'unknown' || !saying.has(act)) return false;
    if (at < cueEnd || at >= end || content.length === 0) return false;
    if (sides.isSameSide(speaker, denial.speaker)) return false;
    const isSource = source.some((span) => span.start < denied.end && denied.start < span.end);
    return isSource || within(draft.mentions, denied).some(({ name }) => name === speaker.name);
  });
  if (said === undefined) return undefined;
  return { claim: longestOf(said.content), asserts: [voiceOf(draft, said)] };
}

/** "contradicted U.S. officials who earlier said it was …": the officials, and what they said. */
export function contradictedSayer(
  draft: Draft,
  denial: Statement,
  sides: Sides,
): { readonly claim: Span; readonly asserts: readonly Voice[] } | undefined {
  const cueEnd = denial.cue.at(-1)?.end;
  if (cueEnd === undefined) return undefined;
  const sentence = sentenceAt(draft, cueEnd - 1);
  const lead = /^\s*/u.exec(draft.text.slice(cueEnd, cueEnd + 5))?.[0].length ?? 0;
  const start = cueEnd + lead;
  const rest = draft.text.slice(start, Math.min(sentence.end, start + 400)).replace(/\s/gu, ' ');
  const who = sayer.exec(rest);
  if (who === null) return undefined;
  const said = saidThat.exec(rest.slice(who[0].length));
  if (said === null || said.index > 60) return undefined;
  const from = who[0].length + said.index + said[0].length;
  const length = /^[^;]*?(?=;|[.!?]?["”’]?$)/u.exec(rest.slice(from))?.[0].length ?? 0;
  const asserts = sayerVoice(draft, { start, end: start + who[0].length }, who[1] ?? '');
  if (length < leastClaim || asserts === undefined) return undefined;
  if (sides.isSameSide(asserts.speaker, denial.speaker)) return undefined;
  return { claim: { start: start + from, end: start + from + length }, asserts: [asserts] };
}

/** The last one named, else a plural by what they are: "critics". */
function sayerVoice(draft: Draft, phrase: Span, words: string): Voice | undefined {
  const mention = within(draft.mentions, phrase).at(-1);
  const named = mention && voiceOfPhrase(draft, mention, 'assert');
  if (named !== undefined) return named;
  const name = words.trim();
  if (!/^(?!those\b|others\b)(?:\p{L}+\s){0,3}\p{L}{4,}s$/u.test(name)) return undefined;
  return {
    speaker: { name, kind: 'collective' },
    act: 'assert',
    evidence: sentenceAt(draft, phrase.start),
  };
}
