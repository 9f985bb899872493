/**
 * A dispute over whether something will come about ends when it does: "the summit will take place",
 * and later articles tell of the summit. Told by an event that occurred after the last word in
 * the dispute, of the kind that the claim names, with two of the parties that it names.
 */
import type { Event, EventType, Participant } from '../model/reading.ts';
import type { Citation } from '../model/span.ts';
import type { DisputeVoice, ReadArticle } from '../model/story.ts';
import { citationOf, partyKey, saidAt } from './evidence.ts';

const ahead =
  /\b(?:will|would|won[\u2019']t|going to|plans? to|planned|scheduled|may|might|could)\b/iu;
const kinds: readonly { readonly pattern: RegExp; readonly types: readonly EventType[] }[] = [
  { pattern: /\b(?:meet(?:ing)?s?|summits?|talks|visits?)\b/iu, types: ['CONSULT'] },
  { pattern: /\b(?:signs?|agreement|treaty|accord|deal|truce|cease-?fire)\b/iu, types: ['AGREE'] },
  { pattern: /\b(?:withdraw(?:al|s)?|pull(?:s|ed)? (?:out|back)|retreat)\b/iu, types: ['RETREAT'] },
];
const fewestParties = 2;

/** The passage that tells of it; undefined for a claim that looks at nothing to come, and for what has not come about. */
export function findOvertaking(
  claim: { readonly text: string; readonly citation: Citation },
  voices: readonly DisputeVoice[],
  lastMovedAt: string,
  ordered: readonly ReadArticle[],
): Citation | undefined {
  if (!ahead.test(claim.text)) return undefined;
  const types = kinds
    .filter(({ pattern }) => pattern.test(claim.text))
    .flatMap((kind) => kind.types);
  if (types.length === 0) return undefined;
  const named = partiesNamed(claim, voices, ordered);
  for (const read of ordered) {
    if (saidAt(read) <= lastMovedAt) continue;
    const event = read.reading.events.find(
      (each) =>
        types.includes(each.type) &&
        each.status === 'occurred' &&
        isSince(each, lastMovedAt) &&
        countShared(each, named) >= fewestParties,
    );
    if (event !== undefined) return citationOf(read, event.evidence);
  }
  return undefined;
}

/** On a day after the dispute last moved: an event without a day may be an earlier one. */
function isSince({ time }: Event, lastMovedAt: string): boolean {
  return time?.days !== undefined && time.days.first > lastMovedAt.slice(0, 10);
}

/** Whom the claim's words name. */
function partiesNamed(
  { citation }: { readonly citation: Citation },
  voices: readonly DisputeVoice[],
  ordered: readonly ReadArticle[],
): ReadonlySet<string> {
  const { revisionId, span } = citation;
  const read = ordered.find(({ revision }) => revision.id === revisionId);
  const mentions = (read?.reading.mentions ?? []).filter(
    ({ start, end }) => start >= span.start && end <= span.end,
  );
  // What "it would meet" leaves unsaid is who speaks.
  return new Set([...mentions, ...voices.map(({ speaker }) => speaker)].map(partyKey));
}

function countShared({ actors, recipients }: Event, named: ReadonlySet<string>): number {
  const keys = new Set([...actors, ...recipients].map((each: Participant) => partyKey(each)));
  return [...keys].filter((key) => named.has(key)).length;
}
