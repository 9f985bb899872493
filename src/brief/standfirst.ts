/** The standfirst: the lead that tells most of what the headline leaves out. */
import type { BriefSentence } from '../model/brief.ts';
import type { Candidate } from './candidates.ts';
import { shareOf } from './content.ts';
import type { Headline } from './headline.ts';
import type { Material } from './material.ts';
import { isGroundOnly, scoreNews } from './sections/what-happened.ts';
import { takeDated } from './sentence.ts';

const sameAsHeadline = 0.7;
const sameNewsHours = 6;

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
    const score =
      scoreNews(candidate, material) *
      (1 - 0.5 * repeated) *
      fullness(candidate.text) *
      freshness(candidate, headline);
    if (score > bestScore) {
      bestScore = score;
      best = candidate;
    }
  }
  const chosen = best ?? headline?.candidate;
  return chosen && { sentence: takeDated(chosen, material), candidate: chosen };
}

/** A standfirst has something to tell: less for fewer than sixteen words. */
function fullness(text: string): number {
  return Math.min(1, text.split(/\s+/u).length / 16) ** 2;
}

/** It goes with the headline: what was told well before it may be overtaken by it. */
function freshness({ saidAt, read, position }: Candidate, headline: Headline | undefined): number {
  if (!headline) return 1;
  // The second sentence of an article says what its first left out.
  if (read === headline.candidate.read) return position === 1 ? 5 : 1.5;
  const hours = (Date.parse(headline.candidate.saidAt) - Date.parse(saidAt)) / 3_600_000;
  return hours <= sameNewsHours ? 1 : 0.2;
}

function isSame(candidate: Candidate, headline: Headline | undefined): boolean {
  return candidate === headline?.candidate;
}
