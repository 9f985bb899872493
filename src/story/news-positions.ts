/** Positions to what changed in them since: a new issue, another stance, or another wording. */
import type { PositionNews } from '../model/news.ts';
import type { Position, PositionWording, ReadArticle } from '../model/story.ts';
import { contentWords } from './content-words.ts';
import { citationOf, partyKey } from './evidence.ts';
import { type NewsMaterial, readableSentence } from './news-material.ts';
import type { OriginOf } from './origins.ts';
import { measurePresence } from './presence.ts';

const weights = { new: 1.2, stance: 2.2, wording: 0.9 } as const;
/** A change is shown only where both wordings speak of the same: this share of the lighter one's words. */
const sameMatter = 0.3;
/** From this share of shared words on, a wording repeats an earlier one. */
const sameWording = 0.6;
const fewestWords = 3;

/** At most one piece of news for a party and issue; in no order. */
export function findPositionNews(
  positions: readonly Position[],
  material: NewsMaterial,
  originOf: OriginOf,
): readonly PositionNews[] {
  const principals = measurePresence(material.articles, originOf);
  return positions.flatMap((position) => {
    const presence = principals.get(partyKey(position.party));
    if (presence === undefined) return [];
    const came = position.wordings.filter(({ articleId }) => material.isFresh(articleId));
    const known = position.wordings.filter(
      ({ articleId }) => material.arrivedAt(articleId) <= material.since,
    );
    const wording = came.find((each) => isNews(each, known, material));
    if (wording === undefined) return [];
    const origins = new Set(came.map(({ articleId }) => originOf(articleId))).size;
    return [toNews(position, wording, known, origins, presence, material)];
  });
}

/** Another stance than the last is news in any words; the same stance only in other words. */
function isNews(
  wording: PositionWording,
  known: readonly PositionWording[],
  material: NewsMaterial,
): boolean {
  const words = new Set(contentWords(wording.text));
  const { text: shown } = inItsSentence(wording, material.readOf(wording.articleId));
  if (words.size < fewestWords || material.isTold(shown)) return false;
  if (known[0] !== undefined && known[0].stance !== wording.stance) return true;
  return !known.some(({ text }) => shareOfWords(wording.text, text) >= sameWording);
}

function isSameMatter(a: string, b: string): boolean {
  return shareOfWords(a, b) >= sameMatter;
}

function shareOfWords(a: string, b: string): number {
  const own = new Set(contentWords(a));
  const others = new Set(contentWords(b));
  const shared = [...own].filter((word) => others.has(word)).length;
  return shared / Math.max(1, Math.min(own.size, others.size));
}

function toNews(
  { party, issue }: Position,
  { stance, text, articleId, citation }: PositionWording,
  known: readonly PositionWording[],
  origins: number,
  presence: number,
  material: NewsMaterial,
): PositionNews {
  const before = known.find((each) => isSameMatter(each.text, text));
  const change = before === undefined ? 'new' : before.stance === stance ? 'wording' : 'stance';
  return {
    kind: 'position',
    change,
    party,
    issue,
    stance,
    ...inItsSentence({ text, citation }, material.readOf(articleId)),
    articleId,
    arrivedAt: material.arrivedAt(articleId),
    origins,
    weight: weights[change] * (0.4 + 0.6 * presence) * (1 + 0.5 * Math.log2(origins)),
    ...(before === undefined ? {} : { before }),
  };
}

/** "these war games" says little by itself: the sentence that it stands in, where that can be read alone. */
function inItsSentence(
  { text, citation }: Pick<PositionWording, 'text' | 'citation'>,
  read: ReadArticle | undefined,
): Pick<PositionWording, 'text' | 'citation'> {
  if (read === undefined || read.revision.id !== citation.revisionId) return { text, citation };
  const sentence = readableSentence(read, citation.span.start);
  return sentence === undefined || sentence.span.end < citation.span.end
    ? { text, citation }
    : { text: sentence.text, citation: citationOf(read, sentence.span) };
}
