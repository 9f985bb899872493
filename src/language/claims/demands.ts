/**
 * What parties demand, refuse, offer, accept or make a condition: from statements of those acts
 * and from "X's demands — including A and B —", where each thing listed is a demand of its own.
 */
import type { Demand, Speaker, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { rememberAnswers } from '../../text/remember.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import type { Draft } from '../draft.ts';
import { within } from '../events/spans-index.ts';
import {
  claimNouns,
  conditionOpeners,
  demandNouns,
  noPosition,
  onlyWords,
  openQuestion,
  supposition,
} from '../locales/en/claim-words.ts';
import { phraseStart, sentenceEnd, spanOf } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { lineDrawnIn } from './red-lines.ts';
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
  words.forEach(({ form }, at) => {
    if (isDemandNoun(form)) found.push(...demandsOfNoun(draft, words, at));
  });
  const sorted = found.sort((a, b) => a.content.start - b.content.start);
  return sorted.filter((demand, at) => demand.content.start !== sorted[at - 1]?.content.start);
}

const isDemandNoun = tellOfForm(({ lower }) => demandNouns.has(lower));

function demandsOfStatement(draft: Draft, statement: Statement): readonly Demand[] {
  const content = statement.content.at(-1);
  if (content === undefined || !isParty(statement.speaker)) return [];
  if (isRunTogether(statement.speaker.name)) return [];
  const evidence = sentenceAt(draft, statement.cue[0]?.start ?? content.start);
  const base = { party: statement.speaker, evidence };
  const line = lineDrawnIn(draft, statement);
  if (line !== undefined) return [{ ...base, ...line }];
  if (statement.form === 'direct') return [];
  const conditional = findCondition(draft, statement, content);
  if (conditional !== undefined) return [{ ...base, stance: 'conditional', content: conditional }];
  const stance = stanceOf(draft, statement);
  if (stance === undefined || isOwnBusiness(draft, statement, content)) return [];
  if (isSupposed(draft, statement, stance) || !isTakenUp(draft, content)) return [];
  const of = stance === 'demands' ? findAddressee(draft, statement, content) : undefined;
  return [{ ...base, stance, content, ...(of === undefined ? {} : { of }) }];
}

/** "Trump Donald John TrumpGOP …": a page's links run together. */
const isRunTogether = rememberAnswers((name) =>
  /\p{Ll}{3}\p{Lu}{2}|\p{Ll}{4}\p{Lu}\p{Ll}/u.test(name),
);

/** "won't agree to" is a refusal; of what somebody "never agreed to" or "has yet to accept" nothing can be told. */
function stanceOf(draft: Draft, statement: Statement): Stance | undefined {
  const { act, cue, speaker } = statement;
  const stance = stances[act] ?? wantStance(draft, statement);
  const [first] = cue;
  if (stance === undefined || first === undefined) return stance;
  const words = draft.text.slice(first.start, first.end);
  // "suggested that the U.S. sign a treaty": what it should do, not what it does.
  if (isSingular(speaker) && bareVerb.test(words)) return undefined;
  const before = draft.text.slice(Math.max(0, first.start - 14), first.start);
  if (/\bproposed$/iu.test(words) && /\b(?:the|an?|on|of|any|its|his|under|for)\s$/iu.test(before))
    return undefined;
  if (!negation.test(`${before.replace(/^.*[,.;:]/su, '')}${words}`)) return stance;
  return stance === 'accepts' &&
    /\b(?:will not|won[’']t|would not|wouldn[’']t|cannot|can[’']t|refus\p{L}+)\b/iu.test(words)
    ? 'refuses'
    : undefined;
}

const negation =
  /\b(?:never|not|yet to|no indication|cannot|hardly|avoid\p{L}*|without)\b|n[’']t\b/iu;
const bareVerb =
  /^(?:agree|accept|sign|reject|refuse|offer|demand|propose|adopt|approve)(?: (?:to|on|upon))?$/iu;

function isSingular({ kind }: Speaker): boolean {
  return kind === 'person' || kind === 'country' || kind === 'government';
}

/** "if Kim demands", "in the hope that he would agree", "should he accept": nobody has done so. */
function isSupposed(draft: Draft, { cue, source }: Statement, stance: Stance): boolean {
  const [first] = cue;
  if (first === undefined) return false;
  const words = draft.text.slice(first.start, first.end);
  if (/\b(?:can|could|would|might|may|should|if|to)\s/iu.test(words)) return true;
  // "will agree to stop" is somebody's guess; "will never accept" is a position.
  if (stance === 'accepts' && /\bwill\b/iu.test(words)) return true;
  // "not to reward it for agreeing to": who agrees is not said.
  const before = draft.text.slice(Math.max(0, first.start - 12), first.start);
  if (
    /ing$/iu.test(words.split(' ')[0] ?? '') &&
    /\b(?:for|of|by|about|without|only)\s$/iu.test(before)
  )
    return true;
  const from = Math.min(first.start, source[0]?.start ?? first.start);
  return (
    supposition.test(draft.text.slice(Math.max(0, from - 60), first.start)) ||
    supposition.test(draft.text.slice(Math.max(0, from - 60), from)) ||
    isRemarkedOn(draft, words, from)
  );
}

/** "Trump's willingness to walk away was right": somebody's remark on it, unless it is said to be expressed. */
function isRemarkedOn(draft: Draft, words: string, from: number): boolean {
  if (!/\b(?:un)?(?:willingness|readiness)\b/iu.test(words)) return false;
  const before = draft.text.slice(Math.max(0, from - 40), from);
  return (
    !/\b(?:express|signal|voic|reiterat|indicat|stat|declar|confirm)\p{L}*\s(?:\p{L}+\s)?$/iu.test(
      `${before} `.replace(/\s+$/u, ' '),
    ) && !/\b(?:express|signal|voic|reiterat|indicat|stat|declar|confirm)\p{L}*\s/iu.test(words)
  );
}

/** Can what is demanded or accepted be told from its words? Not from "them" or "if he was going to". */
function isTakenUp(draft: Draft, { start, end }: Span): boolean {
  const text = draft.text.slice(start, end).replace(/^["“‘\s]+/u, '');
  const { end: last } = sentenceAt(draft, start);
  const isAsked = /\?["”’]?$/u.test(draft.text.slice(Math.max(start, last - 2), last));
  return !isAsked && !noPosition.test(text) && !openQuestion.test(text);
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

/** Orders, aims, advice and agreement in opinion are no positions: "ordered the carrier", "sought re-election", "agreed that it was wise". */
function isOwnBusiness(draft: Draft, { act, cue, speaker }: Statement, content: Span): boolean {
  const words = cue.map(({ start, end }) => draft.text.slice(start, end).toLowerCase()).join(' ');
  const opening = draft.text.slice(content.start, content.start + 80);
  // "rejected the criticism": what was said is refused, and that is a dispute's matter.
  if (act === 'refuse') {
    const noun = /^(?:the |any |its |his |such |all |those |these )?(\p{L}+)/u.exec(opening)?.[1];
    return noun !== undefined && (claimNouns.has(noun) || noun.startsWith('criticism'));
  }
  if (act === 'demand')
    return /\b(?:seek|sought|order|direct|instruct|ask(?:s|ed|ing)? (?:about|questions?))/u.test(
      words,
    );
  if (act === 'agree') {
    if (/\bwith$/u.test(words)) return true;
    if (/\bsign(?:s|ed|ing)?\b/u.test(words))
      return !/\b(?:accord|agreement|treaty|pact|declaration|framework|communiqu|truce|ceasefire|armistice)/iu.test(
        opening,
      );
    return /^that\s/u.test(opening) && !/\b(?:will|would|should|must|shall|to)\s/u.test(opening);
  }
  if (act === 'offer') return /\brecommend/u.test(words) || onlyWords.test(opening);
  if (act !== 'propose') return false;
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

const willing =
  /\b(?:will|would|won[’']t|can|could|must|should|shall|willing|ready|prepared|open|no rush)\b/iu;

/** "said it would withdraw only if …": all of it; a long one from where the condition begins. */
function findCondition(draft: Draft, { act }: Statement, content: Span): Span | undefined {
  if (!bound.has(act) && !open.has(act)) return undefined;
  const text = draft.text.slice(content.start, content.end);
  const match = conditionOpeners.exec(text);
  if (match === null || match.index === 0) return undefined;
  if (open.has(act) && !willing.test(text.slice(0, match.index))) return undefined;
  const isLong = text.length > longestCondition;
  return { start: content.start + (isLong ? match.index : 0), end: content.end };
}

const longestCondition = 200;
/** Acts that bind who does them, and those that do so only with "will", "ready", "no rush". */
const bound: ReadonlySet<Statement['act']> = new Set(['agree', 'promise', 'offer', 'refuse']);
const open: ReadonlySet<Statement['act']> = new Set(['say', 'assert', 'announce']);

/** Of whom it is demanded: the party named between cue and content, or that opens the content and is to do something. */
function findAddressee(
  draft: Draft,
  { cue, speaker }: Statement,
  content: Span,
): Speaker | undefined {
  const from = Math.min(cue.at(-1)?.end ?? content.start, content.start);
  const region = { start: from, end: Math.min(content.end, content.start + 60) };
  const mention = within(draft.mentions, region).find(({ name }) => name !== speaker.name);
  if (mention === undefined || !isParty(mention)) return undefined;
  const before = draft.text.slice(content.start, Math.max(content.start, mention.start));
  const after = draft.text.slice(mention.end, mention.end + 12);
  if (!/^(?:that\s|on\s|for\s)?(?:the\s)?(?:\p{L}+\s)?$/u.test(before)) return undefined;
  if (mention.end > content.start && /^(?:['’]s?|\s(?:and|or|of)\b)/u.test(after)) return undefined;
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
