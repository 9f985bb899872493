/** What others than the principals say: allies, neighbours, organisations, observers. One sentence each. */
import type { BriefSentence } from '../../model/brief.ts';
import type { Speaker } from '../../model/reading.ts';
import { isOpinion } from '../../text/opinion.ts';
import type { Candidate } from '../candidates.ts';
import type { Material } from '../material.ts';
import { partyOf } from '../principals.ts';
import { chooseCandidates, type Said } from '../selection.ts';
import { takeDated } from '../sentence.ts';
import { plainness, toCome } from './what-happened.ts';

const limits = { most: 4, perOrigin: 2, leastShare: 0.2 };
const looked = 16;

/** How far behind the newest article a reaction to the news can lie. */
const reactionDays = 0.5;
/** The same where fewer than two have come so far. */
const slowReactionDays = 1.5;
const enoughReactions = 2;
/** Who reacts stands at the beginning of the sentence. */
const farthestSource = 45;

/** Up to four sentences, each by another speaker. */
export function draftReactions(material: Material, said: Said): readonly BriefSentence[] {
  const quick = reactionsSince(material, reactionDays);
  const scored =
    quick.length >= enoughReactions ? quick : reactionsSince(material, slowReactionDays);
  return chooseCandidates(scored, said, limits).map((candidate) => takeDated(candidate, material));
}

/** The best sentence of each party that is none of the principals. */
function reactionsSince(
  material: Material,
  days: number,
): readonly { readonly candidate: Candidate; readonly score: number }[] {
  const byParty = new Map<string, { candidate: Candidate; score: number }>();
  const since = Date.parse(material.latest) - days * 86_400_000;
  for (const candidate of material.news) {
    if (Date.parse(candidate.saidAt) < since || material.isContested(candidate)) continue;
    const speaker = outsiderOf(candidate, material);
    if (!speaker) continue;
    const score = scoreReaction(candidate, speaker, material);
    const party = partyOf(speaker);
    if (score > (byParty.get(party)?.score ?? 0)) byParty.set(party, { candidate, score });
  }
  return [...byParty.values()].sort((a, b) => b.score - a.score).slice(0, looked);
}

/** The named speaker of the sentence, where it is none of the principals. */
function outsiderOf(candidate: Candidate, material: Material): Speaker | undefined {
  // A lead is news, whoever says it.
  if (candidate.position === 0 || isOpinion(candidate.read)) return undefined;
  const statement = candidate.statements.find(({ source }) =>
    source.some(
      (part) =>
        part.start >= candidate.span.start && part.start < candidate.span.start + farthestSource,
    ),
  );
  if (toCome.test(candidate.text)) return undefined;
  if (candidate.events.some(({ status }) => status === 'scheduled')) return undefined;
  if (!statement || /unknown|document/u.test(statement.speaker.kind)) return undefined;
  if (/^(?:demand|offer|refuse|agree|decline-to-comment)$/u.test(statement.act)) return undefined;
  return material.principals.has(partyOf(statement.speaker)) ? undefined : statement.speaker;
}

function scoreReaction(candidate: Candidate, speaker: Speaker, material: Material): number {
  const named = /person|country|government|organisation/u.test(speaker.kind) ? 1.3 : 1;
  const anonymous = speaker.kind === 'anonymous' ? 0.5 : 1;
  return (0.1 + material.support(candidate)) * named * anonymous * plainness(candidate.text);
}
