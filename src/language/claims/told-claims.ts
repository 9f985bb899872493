/**
 * Two ways of telling that a claim is contested which are no statements of their own: a denial
 * hung on a claim ("…, a claim the army denied"), and an accusation told by its verb alone.
 */
import type { DisputedClaim, Statement, Voice } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Sides } from '../../text/sides.ts';
import type { Draft } from '../draft.ts';
import { sentenceAt, voiceOf, voiceOfPhrase } from './voices.ts';

const hungDenial =
  /,\s+(?:a|an|the)?\s?(?:claims?|accusations?|charges?|allegations?|assertions?|reports?|accounts?|suggestions?)\s+(?:(?:that|which)\s+)?((?:\S+\s+){1,6}?)(?:(?:has|have|had|later|quickly|promptly|immediately|strongly|flatly|firmly)\s+)*(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|contest(?:s|ed)?|contradict(?:s|ed)?|refut(?:es|ed)|challeng(?:es|ed))\b/u;
const accusing =
  /\b(?:accus(?:e|es|ed|ing)|charg(?:e|es|ed)|blam(?:e|es|ed|ing))\s+(?=[^.]{2,140}?\s(?:of|with|for|over)\s)/u;
const farthestSubject = 60;
/** A denial hangs on its claim this near; a page without full stops is one endless sentence. */
const farthestDenial = 1_000;

/** "A said that …, a claim B denied": B's denial of A's claim. Undefined where there is none, or B is not named. */
export function denialInside(
  draft: Draft,
  statement: Statement,
  sides: Sides,
): DisputedClaim | undefined {
  if (!/^(?:say|assert|accuse|announce|confirm|warn)$/u.test(statement.act)) return undefined;
  const [content] = statement.content;
  if (content === undefined) return undefined;
  const sentence = sentenceAt(draft, content.start);
  const end = Math.min(sentence.end, content.start + farthestDenial);
  const text = draft.text.slice(content.start, end);
  const match = hungDenial.exec(text);
  if (match === null || match.index === 0) return undefined;
  const phrase = (match[1] ?? '').trimEnd();
  const start = content.start + match.index + match[0].indexOf(match[1] ?? '');
  const denier = voiceOfPhrase(draft, { start, end: start + phrase.length }, 'deny');
  const asserter = voiceOf(draft, statement);
  if (denier === undefined || sides.isSameSide(denier.speaker, asserter.speaker)) return undefined;
  const claim = { start: content.start, end: content.start + match.index };
  return { claim, asserts: [asserter], disputes: [denier] };
}

/** "A accused B of …" in a sentence: who accuses, and whom of what, to the clause's end. */
export function accusationIn(
  draft: Draft,
  sentence: Span,
  told: Statement | undefined,
): { readonly claim: Span; readonly asserts: Voice } | undefined {
  const text = draft.text.slice(sentence.start, sentence.end);
  const match = accusing.exec(text);
  if (match === null) return undefined;
  const from = match.index + match[0].length;
  const length = /^[^,;]*?(?=[,;]|\s[—–]\s|[.!?]?["”’]?$)/u.exec(text.slice(from))?.[0].length ?? 0;
  if (length === 0) return undefined;
  const by = /^by\s[^.]{3,80}?\sof\s(?=\S)/u.exec(text.slice(from, from + length))?.[0].length ?? 0;
  const claim = { start: sentence.start + from + by, end: sentence.start + from + length };
  if (told !== undefined) return { claim, asserts: voiceOf(draft, told) };
  const subject = subjectBefore(draft, sentence, match.index);
  const asserts = subject && voiceOfPhrase(draft, subject, 'accuse');
  return asserts && { claim, asserts };
}

/** The words from the sentence's beginning, or its dateline's end, to the verb. */
export function subjectBefore(draft: Draft, sentence: Span, verbAt: number): Span | undefined {
  const before = draft.text.slice(sentence.start, sentence.start + verbAt);
  const dateline = /^.{0,60}\s[—–-]{1,2}\s/u.exec(before)?.[0].length ?? 0;
  const phrase = before.slice(dateline);
  const trimmed = phrase.trimEnd().replace(/\s(?:has|have|had|also|later|then)$/u, '');
  if (trimmed.length === 0 || trimmed.length > farthestSubject || /[,;:]/u.test(trimmed))
    return undefined;
  const start = sentence.start + dateline;
  return { start, end: start + trimmed.length };
}
