/** What every rendering of a brief starts from: sentences with the numbers of their sources. */
import type { Brief, BriefSectionKey, BriefSentence, BriefSource } from '../model/brief.ts';
import type { Wording } from './wording/index.ts';

/** The numbers in brackets after a sentence, ascending, each once. */
export function numbersOf(sentence: BriefSentence, brief: Brief): readonly number[] {
  const numbers = brief.sources
    .filter((source) =>
      sentence.citations.some((citation) => citation.revisionId === source.revisionId),
    )
    .map((source) => source.number);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** "12 June 2018", for sentences that need their day, "By 12 June 2018" for what is awaited; '' for others. */
export function dayOf(sentence: BriefSentence, wording: Wording, key?: BriefSectionKey): string {
  if (sentence.date === undefined) return '';
  const day = wording.day(sentence.date);
  return key === 'what-to-watch' ? wording.by(day) : day;
}

/** A source's day of publication in words. */
export function sourceDay(source: BriefSource, wording: Wording): string {
  return source.publishedAt === undefined
    ? wording.undated
    : wording.day(source.publishedAt.slice(0, 10));
}

/** "As of 3 May 2018. From 12 articles, 7 independent sources." */
export function basisLine(brief: Brief, wording: Wording): string {
  const day = wording.day(brief.asOf.slice(0, 10));
  return `${wording.asOf(day)}. ${wording.basis(brief.articleCount, brief.originCount)}`;
}
