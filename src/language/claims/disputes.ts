/**
 * Claims that one voice asserts and another disputes inside one article. A denial is joined to
 * what it denies: words that stand before it in the sentence ("claims that Kyiv disputes"), the
 * owner that its object names ("rejected Y's account"), or a statement shortly before it about
 * the same matter. Rival numbers for the same thing count too. Never says who is right.
 */
import type { DisputedClaim, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { joinSetApart } from '../../text/set-apart.ts';
import { createSides, type Sides } from '../../text/sides.ts';
import { within } from '../../text/spans-in-order.ts';
import type { Draft } from '../draft.ts';
import { claimNouns } from '../locales/en/claim-words.ts';
import { contradictedSayer, contradictedSpeaker, disagreedWith, ownerOf } from './claim-owner.ts';
import { claimOfRebuttal } from './rebuttals.ts';
import { claimOfRivalFigure, type Earlier, longestOf } from './rival-figures.ts';
import { rivalTolls } from './rival-tolls.ts';
import { accusationIn, denialInside } from './told-claims.ts';
import { sentenceIndexAt, voiceOf } from './voices.ts';
import { contentWords, shareOf, textOf } from './wording.ts';

/** How many statements back a rival account may stand. */
const lookBack = 30;
/** How many statements back a plain denial looks. */
const lookBackOfDenial = 8;
/** How many sentences back "the claim" may point, and "the accusation" or "the charges". */
const nearSentences = 1;
const accusationSentences = 4;
/** What somebody asserts when he does one of these. */
const claiming: ReadonlySet<Statement['act']> = new Set([
  'assert',
  'accuse',
  'say',
  'announce',
  'confirm',
  'warn',
]);

/** The disputed claims of a text whose statements are found; a denial of what nobody said gives none. */
export function findDisputedClaims(draft: Draft): readonly DisputedClaim[] {
  const claims = new Map<string, DisputedClaim>();
  const statements = allStatements(draft);
  const sides = createSides([...draft.mentions, ...statements.map(({ speaker }) => speaker)]);
  for (const claim of rivalTolls(draft, statements)) {
    if (hasTwoSides(claim, sides)) addClaim(claims, claim);
  }
  statements.forEach((statement, at) => {
    const inside = denialInside(draft, statement, sides);
    if (inside !== undefined) addClaim(claims, inside);
    const before = (count: number) => statements.slice(Math.max(0, at - count), at).reverse();
    const claim = isDenial(draft, statement)
      ? claimOfDenial(draft, statement, before(lookBackOfDenial), sides)
      : claimOfRival(draft, statement, () => before(lookBack), sides);
    if (claim !== undefined && hasTwoSides(claim, sides) && !isGlued(draft, claim.claim)) {
      addClaim(claims, trimClaim(draft, claim));
    }
  });
  return [...claims.values()].sort((a, b) => a.claim.start - b.claim.start);
}

/** What the rules found, and what the tagging model alone found: a denial may be either's. */
function allStatements({ ruleStatements, statements }: Draft): readonly Statement[] {
  const cues = new Set(ruleStatements.map(({ cue }) => cue[0]?.end));
  const added = statements.filter(
    ({ cue, content }) => content.length > 0 && !cues.has(cue[0]?.end ?? -1),
  );
  return [...ruleStatements, ...added].map(asOpponents).sort((a, b) => startOf(a) - startOf(b));
}

/** "Trump's critics" are not Trump: their owner's id is none of theirs. */
function asOpponents(statement: Statement): Statement {
  const { name, kind, actorId } = statement.speaker;
  if (
    actorId === undefined ||
    !/['’]s?\s(?:critics|opponents|rivals|foes|enemies|accusers)$/u.test(name)
  ) {
    return statement;
  }
  return { ...statement, speaker: { name, kind } };
}

function startOf({ cue, content }: Statement): number {
  return cue[0]?.start ?? content[0]?.start ?? 0;
}

/** An army and its government are one side: they do not dispute each other's claims. */
function hasTwoSides({ asserts, disputes }: DisputedClaim, sides: Sides): boolean {
  return !asserts.some((one) =>
    disputes.some((other) => sides.isSameSide(one.speaker, other.speaker)),
  );
}

/** Without a word of denial: another figure, another holder, "That's not true". */
function claimOfRival(
  draft: Draft,
  statement: Statement,
  earlier: Earlier,
  sides: Sides,
): DisputedClaim | undefined {
  if (!claiming.has(statement.act)) return undefined;
  let gathered: readonly Statement[] | undefined;
  const others = () => {
    gathered ??= earlier().filter(
      (other) => claiming.has(other.act) && isOther(draft, other, statement, sides),
    );
    return gathered;
  };
  return claimOfRivalFigure(draft, statement, others) ?? claimOfRebuttal(draft, statement, others);
}

/** A denial, or a refusal of what somebody said and not of a request. */
function isDenial(draft: Draft, statement: Statement): boolean {
  const { content, cue, speaker } = statement;
  if (!soundsDenying(draft, statement)) return false;
  if (notDenied.test(joinSetApart(textOf(draft, cue))) || isSupposed(draft, cue)) return false;
  // "Tuesday's events contradicted …": nobody speaks.
  if (/^(?:unknown|document)$/u.test(speaker.kind) && !/\p{Lu}/u.test(speaker.name)) return false;
  // "Congress had denied him the money"
  return !/^(?:him|her|them|us|me|you)\b/iu.test(textOf(draft, content));
}

function soundsDenying(draft: Draft, { act, content, cue }: Statement): boolean {
  if (act === 'deny' || act === 'dispute') return true;
  if (pushingBack.test(textOf(draft, cue))) return true;
  if (act !== 'refuse' && act !== 'doubt') return false;
  const words = wordsOf(draft, content);
  if (words.slice(0, 8).some((word) => claimNouns.has(word))) return true;
  // "rejected that and said …"
  return isPronoun(words) && /\b(?:reject|dismiss)/iu.test(textOf(draft, cue));
}

const pushingBack = /\b(?:push(?:ed|es|ing)? back|disagree[ds]?|disagreeing|took issue)\b/iu;
const notDenied = /\b(?:never|not|hardly|if|should|could|would|may|might)\b|n[’']t\b/iu;

/** "should Kim issue a statement contradicting …": nobody has denied yet. */
function isSupposed(draft: Draft, [cue]: readonly Span[]): boolean {
  if (cue === undefined) return false;
  const before = draft.text.slice(Math.max(0, cue.start - 60), cue.start);
  return /\b(?:if|should|could|would|might)\s[^.,;]*$/iu.test(before);
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
  const voice = voiceOf(draft, denial);
  const isTold = /^(?:deny|dispute|refuse|doubt)$/u.test(voice.act);
  // "pushed back on suggestions" has the act of no denial.
  const disputes = [isTold ? voice : { ...voice, act: 'dispute' as const }];
  const others = earlier.filter((other) => isOther(draft, other, denial, sides));
  const shared = others.find((other) => sharesContent(other, denial));
  if (shared !== undefined)
    return { claim: longestOf(shared.content), asserts: [voiceOf(draft, shared)], disputes };
  const denied = disagreedWith(draft, denial, sides) ?? contradictedSayer(draft, denial, sides);
  if (denied !== undefined) return { ...denied, disputes };
  const owner = ownerOf(draft, denial, sides);
  if (owner !== undefined) {
    const claim = longestOf(denial.content);
    return saysSomething(draft, claim) ? { claim, asserts: [owner], disputes } : undefined;
  }
  const contradicted = contradictedSpeaker(draft, denial, sides);
  if (contradicted !== undefined) return { ...contradicted, disputes };
  const pointing = pointsBack(wordsOf(draft, denial.content));
  if (pointing !== undefined) return claimPointedAt(draft, denial, others, pointing, sides);
  // "raising questions about the talks" denies nothing of what was said of them.
  if (
    !/\b(?:den(?:y|ies|ied)|disput|reject|refut|contradict|dismiss|contest|rebut|repudiat|disavow)/iu.test(
      textOf(draft, denial.cue),
    )
  )
    return undefined;
  const meant = others.find((other) => isAbout(draft, other, denial));
  if (meant === undefined) return undefined;
  return { claim: longestOf(meant.content), asserts: [voiceOf(draft, meant)], disputes };
}

/** More than "the White House's version": what the version is. */
function saysSomething(draft: Draft, claim: Span): boolean {
  const words = wordsOf(draft, [claim]);
  const noun = words.findIndex((word) => claimNouns.has(word));
  return words.length <= 45 && (noun === -1 || words.length - noun > 3);
}

/** Does a denial only point back ("it", "the accusation", "those reports")? At what kind of saying? */
function pointsBack(words: readonly string[]): 'accusation' | 'claim' | undefined {
  // "denied it in his tweet"
  if (/^(?:it|this|that)$/u.test(words[0] ?? '') && /^(?:in|on|at|to)$/u.test(words[1] ?? '')) {
    return 'claim';
  }
  const own = words.filter((word) => !/^(?:any|all|its|his|her|their|the|direct)$/u.test(word));
  if (/^(?:involvement|responsibility|wrongdoing|complicity|role)$/u.test(own[0] ?? '')) {
    return words.length <= 14 ? 'accusation' : undefined;
  }
  if (words.length === 0 || words.length > 4) return undefined;
  const [last = ''] = words.slice(-1);
  if (/^(?:accusations?|allegations?|charges?)$/u.test(last)) return 'accusation';
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
    const nearest = pointing === 'claim' ? (accusing ?? claims[0]) : accusing;
    const meant = index >= at - nearSentences ? nearest : undefined;
    if (meant !== undefined) {
      return { claim: longestOf(meant.content), asserts: [voiceOf(draft, meant)], disputes };
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

const asideAtEnd =
  /,\s(?:after|as|while|adding|saying|despite|although|though|who|which|when|and (?:said|added|called|has|had))\s.*$/su;
const leastClaim = 20;

/** Without what the sentence adds to the claim: ", after the president said …". */
function trimClaim(draft: Draft, claim: DisputedClaim): DisputedClaim {
  const { start, end } = claim.claim;
  const text = draft.text.slice(start, end);
  const aside = asideAtEnd.exec(text);
  if (aside === null || aside.index < leastClaim || /["“”]/u.test(aside[0])) return claim;
  return { ...claim, claim: { start, end: start + aside.index } };
}

/** A page's list of other headlines that ran into the sentence: "Rex TillersonMinister denies … MORE". */
function isGlued(draft: Draft, { start, end }: Span): boolean {
  const around = draft.text.slice(Math.max(0, start - 250), end + 20);
  return /\sMORE\b/u.test(around) && /\p{Ll}{3}\p{Lu}\p{Ll}/u.test(around);
}

/** One claim once: further voices join it. */
function addClaim(claims: Map<string, DisputedClaim>, claim: DisputedClaim): void {
  const key = `${claim.claim.start}`;
  const known = claims.get(key);
  const disputes = known === undefined ? claim.disputes : [...known.disputes, ...claim.disputes];
  claims.set(key, { ...(known ?? claim), disputes });
}

function wordsOf(draft: Draft, spans: readonly Span[]): readonly string[] {
  return (
    textOf(draft, spans)
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu) ?? []
  );
}
