/** One reading to stances: its demands, and its statements that demand, refuse, offer or accept. */
import type { ActorKind, Demand, Speaker, SpeechAct } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { PositionWording, ReadArticle } from '../model/story.ts';
import { contentWords } from './content-words.ts';
import { citationOf, hullOf, saidAt, textOf } from './evidence.ts';

type StanceKind = Demand['stance'];

const stanceOfAct: Partial<Record<SpeechAct, StanceKind>> = {
  demand: 'demands',
  refuse: 'refuses',
  offer: 'offers',
  propose: 'offers',
  agree: 'accepts',
};
/** Who can hold a position: analysts and unnamed sources cannot. */
const parties: ReadonlySet<ActorKind> = new Set([
  'person',
  'country',
  'government',
  'organisation',
  'armed-group',
]);
const fewestWords = 2;
const longestContent = 320;

/** One party's stance, with the content words of its wording. */
export interface Stance {
  readonly party: Speaker;
  readonly words: readonly string[];
  readonly wording: PositionWording;
}

/** In order of their spans; a demand and a statement over the same words give one stance. */
export function collectStances(read: ReadArticle): readonly Stance[] {
  const taken: Span[] = [];
  const stances: Stance[] = [];
  const add = (party: Speaker, stance: StanceKind, content: Span): void => {
    if (!parties.has(party.kind) || content.end - content.start > longestContent) return;
    if (taken.some((span) => span.start < content.end && content.start < span.end)) return;
    const words = contentWords(textOf(read, content));
    if (words.length < fewestWords) return;
    taken.push(content);
    stances.push({ party, words, wording: wordingOf(read, stance, content) });
  };
  for (const demand of read.reading.demands) add(demand.party, demand.stance, demand.content);
  for (const statement of read.reading.statements) {
    const stance = stanceOfAct[statement.act];
    const content = hullOf(statement.content);
    if (stance && content) add(statement.speaker, stance, content);
  }
  return stances;
}

function wordingOf(read: ReadArticle, stance: StanceKind, content: Span): PositionWording {
  return {
    stance,
    text: textOf(read, content),
    articleId: read.article.id,
    citation: citationOf(read, content),
    saidAt: saidAt(read),
  };
}
