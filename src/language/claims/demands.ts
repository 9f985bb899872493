/**
 * What parties demand, refuse, offer, accept or make a condition: from statements of those acts
 * and from "X's demands — including A and B —", where each thing listed is a demand of its own.
 */
import type { Demand, Speaker, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { within } from '../events/spans-index.ts';
import { conditionOpeners, demandNouns } from '../locales/en/claim-words.ts';
import { phraseStart, sentenceEnd, spanOf } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { splitList } from './split-list.ts';
import { sentenceAt } from './voices.ts';

type Stance = Demand['stance'];

const stances: Partial<Record<Statement['act'], Stance>> = {
  demand: 'demands',
  refuse: 'refuses',
  offer: 'offers',
  propose: 'offers',
  agree: 'accepts',
};

/** The demands of a text whose statements are found, in order. */
export function findDemands(draft: Draft, words: readonly Word[]): readonly Demand[] {
  const found = draft.ruleStatements.flatMap((statement) => demandsOfStatement(draft, statement));
  words.forEach(({ lower }, at) => {
    if (demandNouns.has(lower)) found.push(...demandsOfNoun(draft, words, at));
  });
  const sorted = found.sort((a, b) => a.content.start - b.content.start);
  return sorted.filter((demand, at) => !isSame(demand, sorted[at - 1]));
}

function isSame(demand: Demand, before: Demand | undefined): boolean {
  return before?.content.start === demand.content.start && before.party.name === demand.party.name;
}

function demandsOfStatement(draft: Draft, statement: Statement): readonly Demand[] {
  if (!isParty(statement.speaker) || statement.form === 'direct') return [];
  const content = statement.content.at(-1);
  if (content === undefined) return [];
  const evidence = sentenceAt(draft, statement.cue[0]?.start ?? content.start);
  const base = { party: statement.speaker, evidence };
  const conditional = findCondition(draft, statement, content);
  if (conditional !== undefined) return [{ ...base, stance: 'conditional', content: conditional }];
  if (isOwnBusiness(draft, statement, content)) return [];
  const stance = stances[statement.act] ?? wantStance(draft, statement);
  if (stance === undefined) return [];
  const of = stance === 'demands' ? findAddressee(draft, statement, content) : undefined;
  return [{ ...base, stance, content, ...(of === undefined ? {} : { of }) }];
}

/** Only somebody with a name of their own has a position: not "analysts", not "a source". */
function isParty({ kind, actorId }: Speaker): boolean {
  if (actorId !== undefined) return true;
  return (
    kind === 'person' ||
    kind === 'government' ||
    kind === 'country' ||
    kind === 'organisation' ||
    kind === 'armed-group'
  );
}

/** Orders, aims and agreement in opinion are no positions: "ordered the carrier", "sought re-election", "agreed with him". */
function isOwnBusiness(draft: Draft, { act, cue, speaker }: Statement, content: Span): boolean {
  const words = cue.map(({ start, end }) => draft.text.slice(start, end).toLowerCase()).join(' ');
  if (act === 'demand') return /\b(?:seek|sought|order|direct|instruct)/u.test(words);
  if (act === 'agree') return /\bwith$/u.test(words);
  if (act !== 'propose') return false;
  const opening = draft.text.slice(content.start, content.start + 30);
  return speaker.kind === 'person' && !/^(?:to|that) |^\p{L}+ing /u.test(opening);
}

/** "wants Russia to withdraw": a wish that another party should meet. */
function wantStance(draft: Draft, { act, cue, content }: Statement): Stance | undefined {
  const first = content[0];
  const word = cue[0] === undefined ? '' : draft.text.slice(cue[0].start, cue[0].end).toLowerCase();
  if (act !== 'believe' || first === undefined || !/\bwants?(?:ed)?$/u.test(word)) return undefined;
  const text = draft.text.slice(first.start, first.end);
  return /^\p{Lu}\S*(?:\s\S+){0,3}\sto\s/u.test(text) ? 'demands' : undefined;
}

/** "said it would withdraw only if …": the condition itself. */
function findCondition(draft: Draft, { act }: Statement, content: Span): Span | undefined {
  if (!['agree', 'promise', 'offer', 'say', 'assert', 'announce', 'refuse'].includes(act))
    return undefined;
  const text = draft.text.slice(content.start, content.end);
  const match = conditionOpeners.exec(text);
  if (match === null || match.index === 0) return undefined;
  return { start: content.start + match.index, end: content.end };
}

/** Of whom it is demanded: the party named between cue and content, or first in the content. */
function findAddressee(
  draft: Draft,
  { cue, speaker }: Statement,
  content: Span,
): Speaker | undefined {
  const from = cue[0]?.end ?? content.start;
  const region = {
    start: Math.min(from, content.start),
    end: Math.min(content.end, content.start + 60),
  };
  const mention = within(draft.mentions, region).find(({ name }) => name !== speaker.name);
  if (mention === undefined || mention.kind === 'collective') return undefined;
  const { name, kind, actorId } = mention;
  return actorId === undefined ? { name, kind } : { name, kind, actorId };
}

/** "Moscow's core demands — including A and B —", "its conditions: A, B and C". */
function demandsOfNoun(draft: Draft, words: readonly Word[], at: number): readonly Demand[] {
  const party = ownerOf(draft, words, at);
  const list = listAfter(words, at);
  if (party === undefined || list === undefined) return [];
  const evidence = sentenceAt(draft, (words[at] as Word).start);
  return splitList(words, list.from, list.to).map((range) => ({
    party,
    stance: 'demands' as const,
    content: spanOf(words, range),
    evidence,
  }));
}

function ownerOf(draft: Draft, words: readonly Word[], at: number): Speaker | undefined {
  for (let i = at - 1; i > 0 && at - i < 5; i -= 1) {
    const word = words[i] as Word;
    if (word.tag === 'possessive') {
      const span = spanOf(words, { from: phraseStart(words, i - 1, Math.max(0, i - 10)), to: i });
      const mention = within(draft.mentions, span).at(-1);
      if (mention === undefined) return undefined;
      const { name, kind, actorId } = mention;
      return actorId === undefined ? { name, kind } : { name, kind, actorId };
    }
    if (!['adj', 'noun', 'num'].includes(word.tag)) return undefined;
  }
  return undefined;
}

/** The words listed after the noun: behind a dash, comma or colon, with or without "including". */
function listAfter(words: readonly Word[], at: number): { from: number; to: number } | undefined {
  const limit = sentenceEnd(words, at);
  const mark = words[at + 1];
  if (mark === undefined || at + 2 >= limit) return undefined;
  let from = at + 2;
  const opener = words[from]?.lower;
  const introduced =
    opener === 'including' ||
    opener === 'among' ||
    (opener === 'such' && words[from + 1]?.lower === 'as');
  if (introduced) from += opener === 'such' ? 2 : 1;
  if (mark.tag === 'dash') return { from, to: indexOfTag(words, from, limit, 'dash') };
  if (mark.lower === ':') return { from, to: limit };
  if ((mark.tag === 'comma' || mark.lower === 'including') && introduced)
    return { from, to: endOfAside(words, from, limit) };
  if (mark.lower === 'including') return { from: at + 2, to: endOfAside(words, at + 2, limit) };
  return undefined;
}

function indexOfTag(words: readonly Word[], from: number, limit: number, tag: Word['tag']): number {
  for (let at = from; at < limit; at += 1) if (words[at]?.tag === tag) return at;
  return limit;
}

/** ", including A and B, remain": up to the comma before the verb. */
function endOfAside(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const next = words[at + 1];
    if (words[at]?.tag !== 'comma' || next === undefined) continue;
    if (['vb', 'vbd', 'vbz', 'aux', 'modal', 'adv'].includes(next.tag)) return at;
  }
  return limit;
}
