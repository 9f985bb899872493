/**
 * A brief to the reasons why it may not leave the desk: a sentence without a source, a source
 * that does not resolve, a taken sentence that is not its source, a built one with words that no
 * source has, a quotation that is not verbatim. White space alone may differ; nothing else is
 * forgiven, neither case nor look-alike letters nor invisible ones.
 */
import type { Brief, BriefProblem, BriefSentence } from '../model/brief.ts';
import type { RevisionId } from '../model/ids.ts';
import type { Citation } from '../model/span.ts';
import { firstInventedPiece } from './built-words.ts';
import { findQuotations } from './quotations.ts';
import { comparableSpacing } from './spacing.ts';

type Where = BriefProblem['where'];
type Revisions = ReadonlyMap<RevisionId, { readonly text: string }>;

/** Empty for a brief that may be published; problems in reading order. */
export function checkBrief(brief: Brief, revisions: Revisions): readonly BriefProblem[] {
  const placed: readonly (readonly [Where, BriefSentence])[] = [
    ['headline', brief.headline],
    ['standfirst', brief.standfirst],
    ...brief.sections.flatMap((section) =>
      section.sentences.map((sentence) => [section.key, sentence] as const),
    ),
  ];
  const problems = placed.flatMap(([where, sentence]) => checkSentence(where, sentence, revisions));
  const hasBody = brief.sections.some((section) => section.sentences.length > 0);
  if (hasBody) return problems;
  const detail = 'The brief has no sentence in any section.';
  return [...problems, { code: 'empty', where: 'what-happened', sentence: '', detail }];
}

function checkSentence(
  where: Where,
  sentence: BriefSentence,
  revisions: Revisions,
): readonly BriefProblem[] {
  const problem = (code: BriefProblem['code'], detail: string): BriefProblem => ({
    code,
    where,
    sentence: sentence.text,
    detail,
  });
  if (!/[\p{L}\p{N}]/u.test(sentence.text)) return [problem('empty', 'The sentence has no words.')];
  if (sentence.citations.length === 0) return [problem('uncited', 'The sentence cites no source.')];
  const unresolved = sentence.citations.flatMap((citation) => {
    const detail = whyUnresolved(citation, revisions);
    return detail === undefined ? [] : [problem('unresolved', detail)];
  });
  if (unresolved.length > 0) return unresolved;
  const cited = sentence.citations.map((citation) => citedText(citation, revisions));
  return [
    ...checkWords(sentence, cited).map((detail) => problem('not-verbatim', detail)),
    ...checkQuotations(sentence.text, cited).map((detail) =>
      problem('quotation-not-verbatim', detail),
    ),
  ];
}

function whyUnresolved(citation: Citation, revisions: Revisions): string | undefined {
  const { start, end } = citation.span;
  const revision = revisions.get(citation.revisionId);
  if (!revision) return `There is no revision ${citation.revisionId}.`;
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end > revision.text.length
  ) {
    return `The span ${start}–${end} lies outside the text of ${citation.revisionId}.`;
  }
  if (revision.text.slice(start, end).trim() === '' || start >= end) {
    return `The span ${start}–${end} of ${citation.revisionId} is empty.`;
  }
  if (cutsLetter(revision.text, start) || cutsLetter(revision.text, end)) {
    return `The span ${start}–${end} of ${citation.revisionId} cuts a letter in two.`;
  }
  return undefined;
}

/** Between the halves of a surrogate pair, or before a combining mark. */
function cutsLetter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  return (unit >= 0xdc00 && unit <= 0xdfff) || /^\p{M}/u.test(text.slice(at, at + 2));
}

function citedText(citation: Citation, revisions: Revisions): string {
  const { start, end } = citation.span;
  return revisions.get(citation.revisionId)?.text.slice(start, end) ?? '';
}

function checkWords(sentence: BriefSentence, cited: readonly string[]): readonly string[] {
  if (sentence.basis === 'taken') {
    const shown = comparableSpacing(sentence.text);
    const isSame = cited.every((text) => comparableSpacing(text) === shown);
    return isSame ? [] : ['The sentence is not the cited passage, word for word.'];
  }
  const invented = firstInventedPiece(sentence.text, cited);
  return invented === undefined ? [] : [`No cited passage has “${invented}” where it stands.`];
}

function checkQuotations(text: string, cited: readonly string[]): readonly string[] {
  const sources = cited.map(comparableSpacing);
  return findQuotations(text)
    .filter((quotation) => {
      const inner = comparableSpacing(quotation);
      return !sources.some((source) => source.includes(inner));
    })
    .map((quotation) => `No cited passage has the words “${quotation}”.`);
}
