/**
 * The model's spans and the rules' statements to one list of statements. A cue gathers the
 * sources and contents nearest to it; where a rule found the same cue its act stands, and what
 * the rules found inside a content stays as a statement within a statement.
 */
import type { Sentence, SpeechAct } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { carrierVerbs, cueAdjectives, cueNouns } from '../locales/en/cues.ts';
import { type Range, spanOf } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { englishCues } from './cue-lexicon.ts';
import type { FoundStatement } from './found.ts';
import { clearRoom, keepFromRules, keepInWandering } from './keep-from-rules.ts';
import { clearSetOff } from './set-off-speech.ts';
import { endRightly, isFuller, isNaming, isPlainer, withoutMark } from './span-ends.ts';
import { type Gap, pickSpares } from './spare-spans.ts';
import { withToldAct } from './speech-act.ts';
import type { CandidateSpan, TaggedSpan } from './tagger/tagged-span.ts';
import { setWanderingApart } from './wandering-contents.ts';

/** Words between two spans beyond which they do not belong together. */
const furthestWords = 60;
/** A source stands in the sentence of its cue, or right before it. */
const furthestSource = 24;
/** Shared contents stay within the sentence. */
const sharedWords = 14;
const otherSentence = 15;
const otherParagraph = 20;

interface Group {
  readonly cue: Range;
  readonly sources: Range[];
  readonly contents: Range[];
}

/** The statements of a text in order of their cues. `spans` in order, none overlapping. */
export function groupSpans(
  words: readonly Word[],
  sentences: readonly Sentence[],
  spans: readonly TaggedSpan[],
  byRules: readonly FoundStatement[],
  candidates: readonly CandidateSpan[] = [],
): readonly FoundStatement[] {
  const setOff = byRules.filter((found) => found.setOff === true);
  const inRunningText = <Tagged extends TaggedSpan>(tagged: readonly Tagged[]) =>
    setWanderingApart(words, clearSetOff(words, tagged, setOff));
  const { sound, wandering } = inRunningText(spans);
  const kept = keepFromRules(words, sound, byRules);
  const gaps = measureGaps(words, sentences);
  const gap = gaps.within;
  const roomy = clearRoom(words, sound, kept);
  const groups = gather(gaps, addSpares(roomy, inRunningText(candidates).sound, gaps));
  shareContents(gap, groups);
  const told = groups.filter(({ cue, contents }) => contents.length > 0 && !isNaming(words, cue));
  const ruleAt = new Map<number, FoundStatement>();
  for (const found of byRules)
    for (let at = found.cue.from; at < found.cue.to; at += 1) ruleAt.set(at, found);
  const rules = told.map(({ cue }) => matchOf(cue, ruleAt));
  shareSources(words, told, rules);
  const isFree = freeWords(words, sound);
  const sourced = sourcedByContent(byRules, [...kept, ...rules]);
  const statements = told.map((group, i) => {
    const found = toFound(words, group, rules[i], isFree);
    const [content, another] = found.content;
    if (found.source !== undefined || content === undefined || another !== undefined) return found;
    const key = keyOf(content);
    const rule = sourced.get(key);
    sourced.delete(key);
    return rule ?? found;
  });
  const inWandering = keepInWandering(wandering, sound, told, byRules, kept);
  return [...statements, ...kept, ...inWandering].sort((a, b) => a.cue.from - b.cue.from);
}

/** The rules' statements with a source and one content, by that content; without those `used` already. */
function sourcedByContent(
  byRules: readonly FoundStatement[],
  used: readonly (FoundStatement | undefined)[],
): Map<string, FoundStatement> {
  const isUsed = new Set(used);
  const sourced = new Map<string, FoundStatement>();
  for (const rule of byRules) {
    const [content, another] = rule.content;
    if (rule.source === undefined || content === undefined || another !== undefined) continue;
    if (!isUsed.has(rule)) sourced.set(keyOf(content), rule);
  }
  return sourced;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function matchOf(
  cue: Range,
  ruleAt: ReadonlyMap<number, FoundStatement>,
): FoundStatement | undefined {
  for (let at = cue.to - 1; at >= cue.from; at -= 1) {
    const found = ruleAt.get(at);
    if (found !== undefined && found.cueWord >= cue.from && found.cueWord < cue.to) return found;
  }
  return undefined;
}

/** So likely a spare span must be. A cue may well have no source, but hardly no content. */
const leastContent = 0.12;
const leastSource = 0.3;

/** The spans, a content for each cue that would have none, and a likely source; in order. */
function addSpares(
  spans: readonly TaggedSpan[],
  candidates: readonly CandidateSpan[],
  gaps: Gaps,
): readonly TaggedSpan[] {
  if (candidates.length === 0) return spans;
  const { within } = gaps;
  const groups = gather(gaps, spans);
  const cuesWithout = (role: 'sources' | 'contents') =>
    groups.filter((group) => group[role].length === 0).map(({ cue }) => cue);
  const bare = cuesWithout('contents');
  const contents = pickSpares('content', bare, spans, candidates, within, leastContent);
  const told = [...spans, ...contents];
  const sources = pickSpares(
    'source',
    cuesWithout('sources'),
    told,
    candidates,
    within,
    leastSource,
  );
  return [...told, ...sources].sort((a, b) => a.from - b.from);
}

/** Every source and content to the cue before or after it, whichever is nearer. */
function gather({ within, onward }: Gaps, spans: readonly TaggedSpan[]): readonly Group[] {
  const groups: Group[] = [];
  const before: number[] = [];
  for (const { role, from, to } of spans) {
    before.push(groups.length - 1);
    if (role === 'cue') groups.push({ cue: { from, to }, sources: [], contents: [] });
  }
  spans.forEach((span, i) => {
    if (span.role === 'cue') return;
    const last = groups[before[i] as number];
    const next = groups[(before[i] as number) + 1];
    const list = span.role === 'source' ? 'sources' : 'contents';
    // A content that goes on is near what it goes on from.
    const begun = list === 'contents' ? last?.contents.at(-1) : undefined;
    const toLast = Math.min(
      last === undefined ? apart : within(last.cue, span),
      begun === undefined ? apart : onward(begun, span),
    );
    const toNext = next === undefined ? apart : within(span, next.cue);
    // "X said A, adding B": A, as near to both, is its first cue's, which has no other.
    const isTaken = list === 'sources' || last?.contents.length !== 0;
    const nearest = toNext < toLast || (toNext === toLast && isTaken) ? next : last;
    const furthest = span.role === 'source' ? furthestSource : furthestWords;
    if (nearest !== undefined && Math.min(toLast, toNext) <= furthest)
      nearest[list].push({ from: span.from, to: span.to });
  });
  return groups;
}

/** "X agreed, and Y said, that A": a cue without a content takes that of a neighbour close by. */
function shareContents(gap: Gap, groups: readonly Group[]): void {
  const own = groups.map(({ contents }) => [...contents]);
  groups.forEach(({ cue, contents }, i) => {
    if (contents.length > 0) return;
    const before = own[i - 1]?.at(-1);
    const after = own[i + 1]?.[0];
    const toBefore = before === undefined ? Number.POSITIVE_INFINITY : gap(before, cue);
    const toAfter = after === undefined ? Number.POSITIVE_INFINITY : gap(cue, after);
    const nearest = toAfter <= toBefore ? after : before;
    if (nearest !== undefined && Math.min(toBefore, toAfter) <= sharedWords) contents.push(nearest);
  });
}

/**
 * Cues without a source of their own. "X said A and added B", "X attacked Y, calling it Z": the
 * source of the cue before it in the sentence. "Listing Y, X said A": that of the cue after it.
 */
function shareSources(
  words: readonly Word[],
  groups: readonly Group[],
  rules: readonly (FoundStatement | undefined)[],
): void {
  const sentenceOf = (group: Group | undefined) =>
    group === undefined ? -1 : words[group.cue.from]?.sentence;
  groups.forEach((group, i) => {
    if (group.sources.length > 0) return;
    const isJoined = words[group.cue.from - 1]?.tag === 'cc' && rules[i]?.source === undefined;
    if (!isJoined && !beginsWithParticiple(words, group.cue)) return;
    const nearest = [groups[i - 1], groups[i + 1]].find(
      (other) => sentenceOf(other) === sentenceOf(group) && (other?.sources.length ?? 0) > 0,
    );
    if (nearest !== undefined) group.sources.push(...nearest.sources);
  });
}

/** "falsely suggesting", "before clarifying", "without naming". */
function beginsWithParticiple(words: readonly Word[], { from, to }: Range): boolean {
  let at = from;
  while (at < to - 1 && leadingTags.has(words[at]?.tag ?? '')) at += 1;
  return words[at]?.tag === 'vbg' && words[from - 1]?.tag !== 'aux';
}

const leadingTags: ReadonlySet<string> = new Set(['adv', 'prep', 'sub', 'neg']);

/** How far spans are from each other, in words and what counts as such; `apart` where nothing leads from one to the other. */
interface Gaps {
  /** In one sentence, or where a quotation or a colon leads over its end. */
  readonly within: Gap;
  /** In one paragraph as well, as between two parts of a content. */
  readonly onward: Gap;
}

const apart = Number.POSITIVE_INFINITY;

function measureGaps(words: readonly Word[], sentences: readonly Sentence[]): Gaps {
  const measure = (a: Range, b: Range, maySpill: boolean) => {
    const [last, first] = [words[a.to - 1], words[b.from]];
    const gap = b.from - a.to;
    if (last?.sentence === first?.sentence) return gap;
    const isQuoted = [last, first].some((word) => (word?.quotation ?? -1) >= 0);
    const isCarried = isQuoted || words[b.from - 1]?.lower === ':';
    const paragraphOf = (word: Word | undefined) => sentences[word?.sentence ?? 0]?.paragraph;
    if (paragraphOf(last) === paragraphOf(first))
      return isCarried || maySpill ? gap + otherSentence : apart;
    return isCarried ? gap + otherSentence + otherParagraph : apart;
  };
  return {
    within: (a, b) => measure(a, b, false),
    onward: (a, b) => measure(a, b, true),
  };
}

function toFound(
  words: readonly Word[],
  { cue, sources, contents }: Group,
  rule: FoundStatement | undefined,
  isFree: (span: Span) => boolean,
): FoundStatement {
  const [first, ...others] = sources;
  const source = first === undefined ? rule?.source : fullSource(words, first, rule?.source);
  const cueWord = rule?.cueWord ?? mainWord(words, cue);
  const relative = source !== undefined && words[source.from]?.tag === 'rel';
  const content = contents.map((range) => spanOf(words, endRightly(words, range)));
  const plain = rule !== undefined && isPlainer(words, rule, cue, content) ? rule : undefined;
  const parts = plain ?? (rule !== undefined && isFuller(rule, content, isFree) ? rule : undefined);
  return withToldAct(words, {
    ...(source === undefined ? {} : { source }),
    ...(others.length === 0 ? {} : { otherSources: others }),
    ...(relative ? { relative } : {}),
    ...(rule?.hearsay === true ? { hearsay: true } : {}),
    cue: plain?.cue ?? cue,
    content: parts?.content ?? content,
    act: rule?.act ?? actOf(words, cueWord, contents[0]),
    cueWord,
  });
}

/** "The negotiator, who asked not to be named,": as the rules have it, the clause is lost otherwise. */
function fullSource(words: readonly Word[], source: Range, byRule: Range | undefined): Range {
  if (byRule?.from !== source.from || words[source.to + 1]?.tag !== 'rel')
    return withoutMark(words, source);
  const clause = words.slice(source.to, byRule.to);
  return clause.some(({ lower }) => unnamed.has(lower)) ? byRule : withoutMark(words, source);
}

const unnamed: ReadonlySet<string> = new Set(['named', 'identified', 'anonymity', 'anonymous']);

/** Whether the model gave no word of a span a role. */
function freeWords(words: readonly Word[], spans: readonly TaggedSpan[]): (span: Span) => boolean {
  const tagged = spans.map((range) => spanOf(words, range));
  return ({ start, end }) => {
    let low = 0;
    let high = tagged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tagged[middle] as Span).end <= start) low = middle + 1;
      else high = middle;
    }
    return (tagged[low]?.start ?? end) >= end;
  };
}

/** The last word of the cue that the lists know, else its last verb, else its first word. */
function mainWord(words: readonly Word[], { from, to }: Range): number {
  let verb = -1;
  for (let at = to - 1; at >= from; at -= 1) {
    const word = words[at] as Word;
    if (word.lemma !== undefined && englishCues.has(word.lemma)) return at;
    if (cueNouns.has(word.lower) || cueAdjectives.has(word.lower)) return at;
    if (verb < 0 && word.tag.startsWith('vb')) verb = at;
  }
  return verb < 0 ? from : verb;
}

/** By the cue's main word; "expressed concern" by the noun that the content begins with. */
function actOf(words: readonly Word[], cueWord: number, content: Range | undefined): SpeechAct {
  const { lemma = '', lower } = words[cueWord] as Word;
  const known = englishCues.get(lemma)?.act ?? cueNouns.get(lower)?.[0] ?? cueAdjectives.get(lower);
  if (known !== undefined) return known;
  if (content === undefined || !carrierVerbs.has(lemma)) return 'say';
  const opening = words.slice(content.from, Math.min(content.to, content.from + carriedWords));
  return opening.map((word) => cueNouns.get(word.lower)?.[0]).find(Boolean) ?? 'say';
}

/** "cautious optimism", "its deep concern". */
const carriedWords = 4;
