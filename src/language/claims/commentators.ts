/** Who comments on the news without having a part in it: what they advise is no party's demand. */
import type { Draft } from '../draft.ts';

const introductionBefore = 40;
const introductionAfter = 110;

const trade =
  'analyst|expert|professor|scholar|historian|economist|columnist|commentator|fellow (?:at|with|of|in)|researcher|pollster|strategist|editor|pundit|Host|(?:show|radio|news|TV) host|anchor|moderator|reporter|correspondent|journalist';
const tradeBefore = new RegExp(`\\b(?:${trade})\\s(?:\\p{Lu}[\\p{L}.]*\\s)?$`, 'u');
const tradeAfter = new RegExp(
  `^,\\s(?:(?:an?|the|who is|who was)\\s(?:[^\\s,.;]+\\s){0,7}?|(?:\\p{L}+\\s){0,3})(?:${trade})\\b|^,\\s(?:an?|the|who)\\s[^.;“”"]{0,80}\\b(?:think tank|Center for|Institute (?:for|of)|Institution)\\b`,
  'u',
);

/** Of the names given those of people whom the text introduces as experts, scholars, writers or those who ask on the air. */
export function findCommentators(
  { text, mentions }: Draft,
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, name, start, end } of mentions) {
    if (kind !== 'person' || !asked.has(name) || names.has(name)) continue;
    const before = text.slice(Math.max(0, start - introductionBefore), start);
    const after = text.slice(end, end + introductionAfter);
    if (tradeBefore.test(before) || tradeAfter.test(after)) names.add(name);
  }
  return names;
}
