/** Where the parties stand: for each party that has positions, its latest wording in its own sentence. */
import type { BriefSentence } from '../../model/brief.ts';
import type { Instant } from '../../model/ids.ts';
import type { Position } from '../../model/story.ts';
import { isOpinion } from '../../text/opinion.ts';
import { type Candidate, candidateAt } from '../candidates.ts';
import type { Material } from '../material.ts';
import { partyOf } from '../principals.ts';
import type { Said } from '../selection.ts';
import { takeDated } from '../sentence.ts';

const mostSentences = 5;
const perParty = 2;
/** A position that nobody has put for so long may be overtaken. */
const heldDays = 14;

/** Up to five sentences, principals first, two for a party at most. */
export function draftPositions(material: Material, said: Said): readonly BriefSentence[] {
  const sentences: BriefSentence[] = [];
  const ofParty = new Map<string, number>();
  for (const position of ranked(material)) {
    if (sentences.length >= mostSentences) break;
    const party = partyOf(position.party);
    const used = ofParty.get(party) ?? 0;
    if (used >= perParty) continue;
    const candidate = latestSentence(position, material, said);
    if (!candidate) continue;
    said.keep(candidate.stems);
    ofParty.set(party, used + 1);
    sentences.push(takeDated(candidate, material));
  }
  return sentences;
}

/** Principals' before others', the most repeated and the most recent; what is months old counts little. */
function ranked(material: Material): readonly Position[] {
  const rank = (position: Position): number =>
    (material.principals.has(partyOf(position.party)) ? 4 : 0) +
    Math.log2(1 + position.wordings.length) +
    6 * Math.exp(-daysSince(position.wordings[0]?.saidAt, material.latest) / 30);
  return [...material.input.positions].sort((a, b) => rank(b) - rank(a));
}

function daysSince(saidAt: Instant | undefined, latest: Instant): number {
  return saidAt === undefined ? 1000 : (Date.parse(latest) - Date.parse(saidAt)) / 86_400_000;
}

function latestSentence(position: Position, material: Material, said: Said): Candidate | undefined {
  for (const { citation, stance, saidAt } of position.wordings.slice(0, 3)) {
    if (daysSince(saidAt, material.latest) > heldDays) continue;
    const candidates = material.candidatesOf(citation.revisionId);
    const candidate = candidateAt(candidates, citation.span.start);
    // "rejected a bill", "agreed on Friday to dissolve" are happenings and not where somebody stands.
    const isHappening =
      /accepts|refuses/u.test(stance) &&
      candidate?.events.some(
        ({ status, type, time }) =>
          status === 'occurred' && (type === 'AGREE' || (type === 'REJECT' && time !== undefined)),
      );
    if (isHappening) continue;
    if (candidate && said.isNew(candidate.stems) && !isOpinion(candidate.read)) return candidate;
  }
  return undefined;
}
