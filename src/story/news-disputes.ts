/** Disputes to what moved in them since: one that opened, a voice that joined, a side that gave way. */
import type { DisputeNews } from '../model/news.ts';
import type { Dispute, DisputeVoice } from '../model/story.ts';
import { hasFurniture } from '../text/readable.ts';
import { partyKey } from './evidence.ts';
import type { NewsMaterial } from './news-material.ts';
import type { OriginOf } from './origins.ts';

const weights = { opened: 2.4, moved: 1.3, conceded: 3.2 } as const;

type Side = DisputeNews['side'];
type SidedVoice = DisputeVoice & { readonly side: Side };

/** At most one piece of news for a dispute; in no order. */
export function findDisputeNews(
  disputes: readonly Dispute[],
  material: NewsMaterial,
  originOf: OriginOf,
): readonly DisputeNews[] {
  return disputes.flatMap((dispute) => {
    const voices = [...sided(dispute, 'asserts'), ...sided(dispute, 'disputes')];
    const came = voices.filter(({ articleId }) => material.isFresh(articleId));
    const before = voices.filter(
      ({ articleId }) => material.arrivedAt(articleId) <= material.since,
    );
    const voice = chooseVoice(came, before);
    if (voice === undefined || hasFurniture(dispute.claim.text) || hasFurniture(voice.text))
      return [];
    const change = changeOf(dispute, voice, before);
    const origins = new Set(came.map(({ articleId }) => originOf(articleId))).size;
    return [toNews(dispute, voice, change, origins, material)];
  });
}

function sided(dispute: Dispute, side: Side): readonly SidedVoice[] {
  return dispute[side].map((voice) => ({ ...voice, side }));
}

/** The voice that is news: one who gives way, else of a party that had not spoken, else the last. */
function chooseVoice(
  came: readonly SidedVoice[],
  before: readonly SidedVoice[],
): SidedVoice | undefined {
  const spoke = new Set(before.map(({ speaker, side }) => `${side} ${partyKey(speaker)}`));
  const fresh = came.filter(({ speaker, side }) => !spoke.has(`${side} ${partyKey(speaker)}`));
  const givesWay = fresh.find(({ act }) => isAdmission(act));
  return givesWay ?? fresh.findLast(({ side }) => side === 'disputes') ?? fresh.at(-1);
}

function changeOf(
  dispute: Dispute,
  voice: SidedVoice,
  before: readonly SidedVoice[],
): DisputeNews['change'] {
  if (dispute.state === 'conceded' && isAdmission(voice.act)) return 'conceded';
  const hadBoth = (['asserts', 'disputes'] as const).every((side) =>
    before.some((known) => known.side === side),
  );
  return hadBoth ? 'moved' : 'opened';
}

function isAdmission(act: DisputeVoice['act']): boolean {
  return act === 'confirm' || act === 'agree';
}

function toNews(
  { id, claim, state }: Dispute,
  { speaker, side, text, articleId, citation }: SidedVoice,
  change: DisputeNews['change'],
  origins: number,
  material: NewsMaterial,
): DisputeNews {
  return {
    kind: 'dispute',
    disputeId: id,
    change,
    state,
    claim,
    speaker,
    side,
    text,
    articleId,
    citation,
    arrivedAt: material.arrivedAt(articleId),
    origins,
    weight: weights[change] * (1 + 0.5 * Math.log2(Math.max(1, origins))),
  };
}
