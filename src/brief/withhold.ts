/**
 * Takes out of a draft every sentence that the check found wanting, so that what is shown of a
 * draft holds as much as what is published.
 */
import type { Brief, BriefProblem } from '../model/brief.ts';

/** Undefined where headline or standfirst does not hold: nothing of such a draft can be shown. */
export function withholdSentences(
  brief: Brief,
  problems: readonly BriefProblem[],
): Brief | undefined {
  if (problems.length === 0) return brief;
  if (problems.some(({ where }) => where === 'headline' || where === 'standfirst')) {
    return undefined;
  }
  const offending = new Set(problems.map(({ where, sentence }) => `${where} ${sentence}`));
  const sections = brief.sections.map((section) => ({
    ...section,
    sentences: section.sentences.filter(({ text }) => !offending.has(`${section.key} ${text}`)),
  }));
  return { ...brief, sections: sections.filter(({ sentences }) => sentences.length > 0) };
}
