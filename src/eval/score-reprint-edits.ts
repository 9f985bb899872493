/**
 * Scores reprints on pairs made from real articles: each edit on articles of its own, and
 * look-alikes that are no copies. All texts are grouped at once, as on a desk, so that a copy has
 * to be found among some thousand others.
 */
import { join } from 'node:path';
import type { ArticleId, StoryId } from '../model/ids.ts';
import { createReprintSketches } from '../story/reprint-sketches.ts';
import { groupReprintsOf, type ReprintInput } from '../story/reprints.ts';
import { readJsonLines } from './archives.ts';
import {
  type Chance,
  createChance,
  type EditableText,
  edits,
  paragraphsOf,
  shuffle,
  withBackgroundOf,
  withHouseLines,
} from './reprint-edits.ts';

const seed = 20_251_122;
const pairsOfEach = 40;
const articlesRead = 2_400;
const shortest = 1_500;

/** Two texts; `kind` is the edit or the kind of look-alike. */
export interface EditPair {
  readonly kind: string;
  readonly isCopy: boolean;
  readonly texts: readonly [SourceText, SourceText];
}

interface SourceText extends EditableText {
  readonly outlet: string;
  readonly day: string;
}

export interface KindScore {
  readonly kind: string;
  readonly isCopy: boolean;
  readonly pairs: number;
  readonly grouped: number;
}

export interface ReprintEditScore {
  readonly kinds: readonly KindScore[];
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly wrong: readonly string[];
}

/** `folder`: the corpora. Throws `not-found` where a file is missing. */
export async function scoreReprintEdits(
  folder: string,
): Promise<ReprintEditScore & { readonly sketches: number }> {
  const pairs = [...(await makeCopies(folder)), ...(await makeLookAlikes(folder))];
  const sketches = judgeEdits(pairs, pairs.map(findBySketch)).f1;
  return { ...judgeEdits(pairs, groupPairs(pairs)), sketches };
}

/** `grouped`: for each pair, did its texts come into one group? Precision is over all pairs grouped. */
export function judgeEdits(
  pairs: readonly EditPair[],
  grouped: readonly boolean[],
): ReprintEditScore {
  const kinds = [...new Set(pairs.map(({ kind }) => kind))].map((kind): KindScore => {
    const own = pairs.flatMap((pair, i) => (pair.kind === kind ? [{ pair, at: i }] : []));
    return {
      kind,
      isCopy: own[0]?.pair.isCopy ?? false,
      pairs: own.length,
      grouped: own.filter(({ at }) => grouped[at]).length,
    };
  });
  const sum = (isCopy: boolean, key: 'pairs' | 'grouped'): number =>
    kinds.filter((kind) => kind.isCopy === isCopy).reduce((total, kind) => total + kind[key], 0);
  const hits = sum(true, 'grouped');
  const precision = hits / (hits + sum(false, 'grouped') || 1);
  const recall = hits / (sum(true, 'pairs') || 1);
  const wrong = pairs.flatMap(({ kind, isCopy, texts }, i) =>
    isCopy === grouped[i] ? [] : [`${kind}: ${texts.map(({ title }) => title).join(' | ')}`],
  );
  return { kinds, precision, recall, f1: harmonic(precision, recall), wrong };
}

/** Precision and recall in one; 0 where both are. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

async function makeCopies(folder: string): Promise<readonly EditPair[]> {
  const chance = createChance(seed);
  const kinds = Object.entries(edits);
  const bases = shuffle(await loadArticles(join(folder, 'text/news-articles.jsonl.xz')), chance);
  const others = bases.slice(kinds.length * pairsOfEach);
  return kinds.flatMap(([kind, edit], k) =>
    bases.slice(k * pairsOfEach, (k + 1) * pairsOfEach).map((base, i): EditPair => {
      const original = kind === 'agencyLineRemoved' ? withAgencyLine(base) : base;
      const other = others[(k * pairsOfEach + i) % others.length] ?? base;
      const copy = edit(original, chance, other);
      return {
        kind,
        isCopy: true,
        texts: [original, { ...copy, outlet: other.outlet, day: original.day }],
      };
    }),
  );
}

function withAgencyLine(base: SourceText): SourceText {
  return {
    ...base,
    text: `GENEVA (Reuters) - ${base.text}\n(Reporting by the Geneva bureau; Editing by the desk)`,
  };
}

/** Distinct articles of some length, in the file's order. */
async function loadArticles(path: string): Promise<readonly SourceText[]> {
  const articles = new Map<string, SourceText>();
  let read = 0;
  for await (const line of readJsonLines(path)) {
    const { title, text, outlet, date } = line as Record<string, string>;
    read += 1;
    if (read > articlesRead) break;
    if (!title || !text || text.length < shortest || paragraphsOf(text).length < 6) continue;
    articles.set(text.slice(0, 200), {
      title,
      text,
      outlet: outlet ?? '',
      day: date || '2018-01-01',
    });
  }
  return [...articles.values()];
}

async function makeLookAlikes(folder: string): Promise<readonly EditPair[]> {
  const chance = createChance(seed + 1);
  const stories = new Map<string, SourceText[]>();
  for await (const line of readJsonLines(join(folder, 'stories/grouping-dev.jsonl.gz'))) {
    const {
      story = '',
      title = '',
      text = '',
      source = '',
      date = '',
    } = line as Record<string, string>;
    if (text.length < 800) continue;
    const group = stories.get(story) ?? [];
    group.push({ title, text, outlet: source, day: date.slice(0, 10) });
    stories.set(story, group);
  }
  const inOneStory = shuffle([...stories.values()], chance)
    .flatMap(pairsWithin)
    .filter(isNoCopy);
  const quoting = inOneStory.filter(sharesQuotation);
  const plain = inOneStory.filter((pair) => !sharesQuotation(pair));
  const make = (kind: string, pairs: readonly (readonly [SourceText, SourceText])[]) =>
    pairs.slice(0, pairsOfEach).map((texts): EditPair => ({ kind, isCopy: false, texts }));
  const rest = plain.slice(pairsOfEach);
  return [
    ...make('sameStoryWithQuotations', quoting),
    ...make('sameStory', plain),
    ...make(
      'houseLines',
      apart(rest, chance).map(([a, b]) => [
        { ...a, text: withHouseLines(a.text) },
        { ...b, text: withHouseLines(b.text), outlet: a.outlet },
      ]),
    ),
    ...make(
      'recycledBackground',
      rest
        .slice(pairsOfEach)
        .map(([a, b]) => [a, { ...b, text: withBackgroundOf(b.text, a.text), outlet: a.outlet }]),
    ),
  ];
}

function pairsWithin(
  articles: readonly SourceText[],
): readonly (readonly [SourceText, SourceText])[] {
  const [a, b, c] = articles;
  if (!a || !b) return [];
  return c
    ? [
        [a, b],
        [b, c],
      ]
    : [[a, b]];
}

/** First texts with the second text of another pair. */
function apart(pairs: readonly (readonly [SourceText, SourceText])[], chance: Chance) {
  const seconds = shuffle(
    pairs.map(([, second]) => second),
    chance,
  );
  return pairs.map(([first], i): readonly [SourceText, SourceText] => [first, seconds[i] ?? first]);
}

/** Real copies stand in one story too: a run of 24 words outside quotations says so. */
function isNoCopy([a, b]: readonly [SourceText, SourceText]): boolean {
  const runs = new Set(runsOf(a.text));
  return !runsOf(b.text).some((run) => runs.has(run));
}

function runsOf(text: string): readonly string[] {
  const words =
    text
      .replace(/[“"][^“”"\n]{4,900}[”"]/gu, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, -24).map((_, i) => words.slice(i, i + 24).join(' '));
}

function sharesQuotation([a, b]: readonly [SourceText, SourceText]): boolean {
  const quotations = [...a.text.matchAll(/[“"]([^“”"\n]{40,400})[”"]/gu)];
  return quotations.some(([, quotation = '']) => b.text.includes(quotation.slice(0, 35)));
}

/** As filing finds reprints: from sketches, the second text after the first. */
function findBySketch({ texts: [first, second] }: EditPair): boolean {
  const sketches = createReprintSketches();
  sketches.add({ id: 'first' as ArticleId, ...first }, 'story' as StoryId);
  return sketches.find(second) !== undefined;
}

function groupPairs(pairs: readonly EditPair[]): readonly boolean[] {
  const inputs = pairs.flatMap(({ texts }, pair) =>
    texts.map((text, side) => toInput(text, `${pair}-${side}`)),
  );
  const originOf = new Map<string, string>();
  for (const { originId, reprints } of groupReprintsOf(inputs)) {
    originOf.set(originId, originId);
    for (const { articleId } of reprints) originOf.set(articleId, originId);
  }
  return pairs.map((_, pair) => originOf.get(`${pair}-0`) === originOf.get(`${pair}-1`));
}

function toInput({ title, text, outlet, day }: SourceText, id: string): ReprintInput {
  const minute = id.endsWith('-0') ? '08:00' : '11:00';
  return {
    article: {
      id: id as ArticleId,
      address: `https://edits.example/${id}`,
      outletName: outlet,
      publishedAt: `${day}T${minute}:00.000Z`,
      firstArrivedAt: `${day}T${minute}:00.000Z`,
    },
    revision: { title, text },
  };
}
