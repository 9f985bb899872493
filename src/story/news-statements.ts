/**
 * What those who matter in a story said since, and had not said before. Sayings of one party
 * with the same content are one piece of news, told by its best sentence.
 */

import type { StatementNews } from '../model/news.ts';
import type { SpeechAct, Statement } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';
import { contentWords, createRarity, weightedOverlap } from './content-words.ts';
import { citationOf, hullOf, partyKey, textOf } from './evidence.ts';
import { type NewsMaterial, readableSentence, speaksOfThePast } from './news-material.ts';
import type { OriginOf } from './origins.ts';
import { measurePresence, partyKinds } from './presence.ts';

/** From this share of the lighter saying on, two say the same. */
const sameSaying = 0.5;
const fewestWords = 4;
/** "had said": what is told in looking back. */
const lookingBack = /^(?:had|has (?:long|often|repeatedly|previously)|have (?:long|often))\b/iu;

/** How much an act moves a story; those not named weigh 1, and 0 is never news. */
const actWeights: Partial<Record<SpeechAct, number>> = {
  threaten: 1.5,
  deny: 1.5,
  offer: 1.5,
  agree: 1.4,
  refuse: 1.4,
  demand: 1.4,
  confirm: 1.4,
  announce: 1.4,
  dispute: 1.3,
  propose: 1.3,
  promise: 1.2,
  warn: 1.2,
  accuse: 1.2,
  assert: 1.1,
  criticise: 0.9,
  doubt: 0.9,
  expect: 0.8,
  praise: 0.7,
  believe: 0.7,
  ask: 0.6,
  'decline-to-comment': 0,
};

interface Saying {
  readonly read: ReadArticle;
  readonly statement: Statement;
  readonly words: readonly string[];
}

/** In no order. */
export function findStatementNews(
  material: NewsMaterial,
  originOf: OriginOf,
): readonly StatementNews[] {
  const principals = measurePresence(material.articles, originOf);
  const isPrincipal = ({ speaker }: Statement): boolean =>
    partyKinds.has(speaker.kind) && principals.has(partyKey(speaker));
  const said = groupSayings(material.known, isPrincipal);
  const news: StatementNews[] = [];
  for (const [party, sayings] of groupSayings(material.fresh, isPrincipal)) {
    const before = said.get(party) ?? [];
    const rarity = createRarity([...before, ...sayings].map(({ words }) => words));
    const isRepeat = ({ words }: Saying, others: readonly Saying[]): boolean =>
      others.some((other) => weightedOverlap(words, other.words, rarity) >= sameSaying);
    const found: { best: StatementNews; all: Saying[]; origins: Set<string> }[] = [];
    for (const saying of sayings) {
      const home = found.find(({ all }) => isRepeat(saying, all));
      const told = toNews(saying, principals.get(party) ?? 0, material);
      if (home) {
        home.all.push(saying);
        home.origins.add(originOf(saying.read.article.id));
        if (told && told.weight > home.best.weight) home.best = told;
      } else if (told && !isRepeat(saying, before)) {
        const origins = new Set([originOf(saying.read.article.id) as string]);
        found.push({ best: told, all: [saying], origins });
      }
    }
    news.push(...found.map(({ best, origins }) => support(best, origins.size)));
  }
  return news;
}

/** What more origins tell weighs more. */
function support(news: StatementNews, origins: number): StatementNews {
  return { ...news, origins, weight: news.weight * (1 + 0.5 * Math.log2(origins)) };
}

function groupSayings(
  articles: readonly ReadArticle[],
  isWanted: (statement: Statement) => boolean,
): ReadonlyMap<string, readonly Saying[]> {
  const groups = new Map<string, Saying[]>();
  for (const read of articles) {
    for (const statement of read.reading.statements) {
      const content = hullOf(statement.content);
      if (!content || !isWanted(statement)) continue;
      const words = contentWords(textOf(read, content));
      if (words.length < fewestWords) continue;
      const party = partyKey(statement.speaker);
      const group = groups.get(party) ?? [];
      groups.set(party, group);
      group.push({ read, statement, words });
    }
  }
  return groups;
}

function toNews(
  { read, statement }: Saying,
  presence: number,
  material: NewsMaterial,
): StatementNews | undefined {
  const actWeight = actWeights[statement.act] ?? 1;
  const at = anchorOf(statement);
  const sentence = at === undefined ? undefined : readableSentence(read, at.start);
  if (actWeight === 0 || !sentence || looksBack(read, statement)) return undefined;
  const { span, text, position } = sentence;
  if (speaksOfThePast(read, span, material.firstDay) || material.isTold(text)) return undefined;
  return {
    kind: 'statement',
    speaker: statement.speaker,
    act: statement.act,
    text,
    articleId: read.article.id,
    citation: citationOf(read, span),
    arrivedAt: read.article.firstArrivedAt,
    origins: 1,
    weight: (actWeight * (0.4 + 0.6 * presence)) / (1 + 0.04 * position),
  };
}

function anchorOf({ cue, source, content }: Statement): Span | undefined {
  return cue[0] ?? source[0] ?? content[0];
}

function looksBack(read: ReadArticle, { cue }: Statement): boolean {
  const [first] = cue;
  return first !== undefined && lookingBack.test(textOf(read, first));
}
