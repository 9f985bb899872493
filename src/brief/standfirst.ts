/** The standfirst: the lead that tells most of what the headline leaves out. */
import type { BriefSentence } from '../model/brief.ts';
import type { Candidate } from './candidates.ts';
import { shareOf } from './content.ts';
import type { Headline } from './headline.ts';
import type { Material } from './material.ts';
import { isGroundOnly, scoreNews } from './sections/what-happened.ts';
import { takeSentence } from './sentence.ts';

const sameAsHeadline = 0.7;

/** Undefined for a story without readable news. */
export function chooseStandfirst(
  material: Material,
  headline: Headline | undefined,
  headlineStems: ReadonlySet<string>,
): { readonly sentence: BriefSentence; readonly candidate: Candidate } | undefined {
  let best: Candidate | undefined;
  let bestScore = 0;
  for (const candidate of material.news) {
    if (candidate.position > 5 || isSame(candidate, headline)) continue;
    if (candidate.position > 0 && isGroundOnly(candidate)) continue;
    const repeated = shareOf(headlineStems, candidate.stems);
    if (repeated >= sameAsHeadline) continue;
    const score = scoreNews(candidate, material) * (1 - 0.5 * repeated) * fullness(candidate.text);
    if (score > bestScore) {
      bestScore = score;
      best = candidate;
    }
  }
  const chosen = best ?? headline?.candidate;
  return chosen && { sentence: takeSentence(chosen), candidate: chosen };
}

/** A standfirst has something to tell: less for fewer than sixteen words. */
function fullness(text: string): number {
  return Math.min(1, text.split(/\s+/u).length / 16);
}

function isSame(candidate: Candidate, headline: Headline | undefined): boolean {
  return candidate === headline?.candidate;
}
