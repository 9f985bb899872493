/**
 * Statements that take up another's words without a verb of denial: "That's not true", "the
 * reports were false", and "insisted that it had asked only for …" against what was said before.
 */
import type { DisputedClaim, Statement } from '../../model/reading.ts';
import { joinSetApart } from '../../text/set-apart.ts';
import { type Draft, rememberOfStatement } from '../draft.ts';
import { claimNouns, rebuttalOpenings, untrueEndings } from '../locales/en/claim-words.ts';
import { type Earlier, longestOf } from './rival-figures.ts';
import { sentenceAt, sentenceIndexAt, voiceOf } from './voices.ts';
import { contentWords, shareOf, textOf } from './wording.ts';

/** What is rebutted stands in the same sentence or in one of so many before. */
const nearSentences = 2;
const insisting =
  /\b(?:insist(?:s|ed|ing)?|counter(?:s|ed|ing)|retort(?:s|ed)|shot back|contend(?:s|ed|ing)?|maintain(?:s|ed|ing)?)\b/iu;
const narrowing = /\b(?:only|not|never|no|neither|nothing|none)\b|n[’']t\b/iu;

const wanting = /^(?:want|ask|seek|sought|demand|request|propos|offer|agree|insist)/u;
/** What each of the two patterns below holds; most statements are done with this one. */
const tellsOfWanting = /want|ask|seek|sought|demand|request|propos|offer|agree|exchange/i;
const wantedInPart =
  /\b(?:want|ask|seek|sought|demand|request|propos|offer|agree)\p{L}*\s(?:for\s)?(?:to\s\p{L}+\s)?(?:only|just|no more than|merely|an?\spartial|partial)\b|\bonly\s(?:want|ask|sought|demand|request|propos|offer|agree)\p{L}*/iu;
const wantedInFull =
  /\b(?:want|ask|seek|sought|demand|request|propos|offer|agree|exchange)\p{L}*\s[^.;]{0,60}?\b(?:all|entire|entirety|every|full|complete|total|wholesale)\b/iu;

/** What a statement rebuts of what others claimed before it; undefined where it rebuts nothing. */
export function claimOfRebuttal(
  draft: Draft,
  statement: Statement,
  earlier: Earlier,
): DisputedClaim | undefined {
  const span = longestOf(statement.content);
  const text = draft.text.slice(span.start, span.end);
  const untrue = untrueEndings.exec(text);
  if (untrue !== null && claimNouns.has(/\p{L}+/u.exec(text.replace(/^the\s/iu, ''))?.[0] ?? '')) {
    const claim = { start: span.start, end: span.start + untrue.index };
    const name = /\p{L}+/u.exec(text.replace(/^the\s/iu, ''))?.[0] ?? '';
    const asserts = { speaker: { name, kind: 'collective' as const }, act: 'assert' as const };
    return {
      claim,
      asserts: [{ ...asserts, evidence: sentenceAt(draft, span.start) }],
      disputes: [voiceOf(draft, statement)],
    };
  }
  if (statement.speaker.kind === 'unknown') return undefined;
  const meant = narrowedIn(draft, statement, earlier) ?? rebuttedIn(draft, statement, earlier);
  if (meant === undefined) return undefined;
  return {
    claim: longestOf(meant.content),
    asserts: [voiceOf(draft, meant)],
    disputes: [voiceOf(draft, statement)],
  };
}

/** Who said of the same that all of it was wanted, or only a part. */
function narrowedIn(draft: Draft, statement: Statement, earlier: Earlier): Statement | undefined {
  const { inPart, inFull } = readWanted(draft, statement);
  if (!inPart && !inFull) return undefined;
  return earlier().find((other) => isNarrowed(draft, statement, other));
}

/** What stands near and is called untrue, or is countered. */
function rebuttedIn(draft: Draft, statement: Statement, earlier: Earlier): Statement | undefined {
  const { start, end } = longestOf(statement.content);
  const text = draft.text.slice(start, end);
  if (rebuttalOpenings.test(text.replace(/^["“”‘'\s]+/u, ''))) {
    return nearby(draft, statement, earlier())[0];
  }
  if (!insists(draft, statement, text)) return undefined;
  return nearby(draft, statement, earlier()).find((other) => isCountered(draft, text, other));
}

function nearby(
  draft: Draft,
  statement: Statement,
  earlier: readonly Statement[],
): readonly Statement[] {
  const at = sentenceIndexAt(draft, statement.cue[0]?.start ?? 0);
  return earlier.filter(
    ({ cue }) => at - sentenceIndexAt(draft, cue[0]?.start ?? 0) <= nearSentences,
  );
}

/** Does a statement insist on less, or on the opposite of something? */
function insists(draft: Draft, { cue }: Statement, text: string): boolean {
  const words = textOf(draft, cue);
  return insisting.test(words) && narrowing.test(joinSetApart(text)) && !/\?["”’]?$/u.test(text);
}

/** Whether what is insisted on has much the same words as what was said. */
function isCountered(draft: Draft, text: string, other: Statement): boolean {
  const theirs = longestOf(other.content);
  const words = contentWords(wordsIn(text));
  const said = contentWords(wordsIn(draft.text.slice(theirs.start, theirs.end)));
  return (
    Math.min(words.size, said.size) >= 4 &&
    Math.max(shareOf(words, said), shareOf(said, words)) >= 0.34
  );
}

/** "wanted all sanctions lifted" against "asked only for a partial easing of sanctions": how much somebody wanted. */
function isNarrowed(draft: Draft, statement: Statement, other: Statement): boolean {
  const [own, theirs] = [wantedBy(draft, statement), wantedBy(draft, other)];
  if (!(own.inPart && theirs.inFull) && !(theirs.inPart && own.inFull)) return false;
  const words = new Set(wordsIn(own.text).filter((word) => word.length > 5 && !wanting.test(word)));
  return wordsIn(theirs.text).some((word) => words.has(word));
}

/** Whether a statement's content tells that somebody wanted a part, or all, of something. */
interface Wanted {
  readonly text: string;
  readonly inPart: boolean;
  readonly inFull: boolean;
}

function readWanted(draft: Draft, statement: Statement): Wanted {
  const text = textOf(draft, statement.content);
  const tells = tellsOfWanting.test(text);
  return {
    text,
    inPart: tells && wantedInPart.test(text),
    inFull: tells && wantedInFull.test(text),
  };
}

// A statement that wants something is held against all that stand near it: theirs are read once.
const wantedBy = rememberOfStatement(readWanted);

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
}
