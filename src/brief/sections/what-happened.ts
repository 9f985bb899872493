/** The newest happenings that most independent origins tell of, as their leads tell them. */
import type { BriefSentence } from '../../model/brief.ts';
import type { Candidate } from '../candidates.ts';
import type { Material } from '../material.ts';
import { chooseCandidates, type Said } from '../selection.ts';
import { takeSentence } from '../sentence.ts';

const limits = { most: 5, perOrigin: 2 };
const dayMs = 86_400_000;

/** Up to five sentences, what matters most first. */
export function draftWhatHappened(material: Material, said: Said): readonly BriefSentence[] {
  const scored = material.news.map((candidate) => ({
    candidate,
    score: scoreNews(candidate, material),
  }));
  return chooseCandidates(scored, said, limits).map(takeSentence);
}

/** How much a candidate is news: agreed on, early in its article, new, telling of something that occurred. */
export function scoreNews(candidate: Candidate, material: Material): number {
  if (candidate.position > 12) return 0;
  const latest = Date.parse(material.news[0]?.saidAt ?? candidate.saidAt);
  const age = Math.max(0, (latest - Date.parse(candidate.saidAt)) / dayMs);
  const occurred = candidate.events.some((event) => /occurred|ongoing/u.test(event.status));
  const attributed = candidate.statements.some((statement) => statement.source.length > 0);
  return (
    (0.1 + material.support(candidate)) *
    Math.exp(-age / 4) *
    (1 / (1 + 0.18 * candidate.position)) *
    (occurred ? 1.25 : 1) *
    (attributed ? 1.1 : 1) *
    plainness(candidate.text)
  );
}

/** Less for long sentences, questions and sentences that are mostly quotation. */
export function plainness(text: string): number {
  const words = text.split(/\s+/u).length;
  const length = words > 45 ? 0.6 : words > 35 ? 0.85 : 1;
  const quoted = (text.match(/[“"«][^”"»]*[”"»]|``.*?''/gu) ?? []).join('').length / text.length;
  return length * (quoted > 0.5 ? 0.6 : 1) * (/\?|``/u.test(text) ? 0.6 : 1);
}
