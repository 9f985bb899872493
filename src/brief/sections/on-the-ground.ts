/** Fighting, troops, arrests, aid, withdrawals: what is told to have occurred, newest first. */
import type { BriefSentence } from '../../model/brief.ts';
import type { EventType } from '../../model/reading.ts';
import { isOpinion } from '../../text/opinion.ts';
import type { Candidate } from '../candidates.ts';
import type { Material } from '../material.ts';
import { chooseCandidates, type Said } from '../selection.ts';
import { takeDated } from '../sentence.ts';
import { isOld, scoreNews } from './what-happened.ts';

const limits = { most: 4, perOrigin: 2, leastShare: 0.1 };
const weights: Partial<Record<EventType, number>> = {
  ASSAULT: 1.3,
  COERCE: 1,
  MOBILIZE: 1,
  RETREAT: 1,
  AID: 0.8,
  PROTEST: 0.7,
};

/** Up to four sentences. */
export function draftOnTheGround(material: Material, said: Said): readonly BriefSentence[] {
  const scored = material.news.map((candidate) => ({
    candidate,
    score: weightOf(candidate) * scoreNews(candidate, material),
  }));
  return chooseCandidates(scored, said, limits).map((candidate) => takeDated(candidate, material));
}

function weightOf(candidate: Candidate): number {
  if (isOpinion(candidate.read)) return 0;
  if (isOld(candidate.read, candidate.span, candidate.saidAt)) return 0;
  let weight = 0;
  for (const event of candidate.events) {
    if (!/occurred|ongoing|reported/u.test(event.status)) continue;
    weight = Math.max(weight, weights[event.type] ?? 0);
  }
  return weight;
}
