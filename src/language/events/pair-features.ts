/**
 * A sentence and two of its parties to the features by which the root code of what one does to
 * the other is told: the words between and after them, the first verbs after the source with
 * what they take and what changes them, and the triggers of the lists.
 */
import { moods } from '../locales/en/moods.ts';
import { groupStart, type Range, spanOf } from '../syntax/phrases.ts';
import type { Tag, Word } from '../syntax/words.ts';
import { codeByLists } from './code-by-lists.ts';
import { judgeStatus } from './status.ts';
import { findTrigger, type Trigger } from './triggers.ts';

/** How many words between the parties, after them, and after the source are looked at. */
const betweenReach = 40;
const afterReach = 14;
const verbReach = 30;

const silent: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'comma',
  'quote',
  'paren',
  'mark',
  'possessive',
  'num',
  'dash',
  'colon',
  'stop',
]);

/** Names of the features, each once. `words` are those of one sentence; the target may be missing. */
export function describePair(
  words: readonly Word[],
  source: Range,
  target: Range | undefined,
): ReadonlySet<string> {
  const features = new Set<string>(['bias']);
  const targetFirst = target !== undefined && target.from < source.from;
  const first = targetFirst ? target : source;
  const second = targetFirst ? source : target;
  features.add(`order:${target === undefined ? 'none' : targetFirst ? 'TS' : 'ST'}`);
  const length = words.length;
  const between = { from: first.to, to: Math.min(second?.from ?? length, first.to + betweenReach) };
  const after = second?.to ?? length;
  addWords(words, between, 'm', features, true);
  if (targetFirst) addWords(words, between, 'back', features, false);
  addWords(words, { from: after, to: Math.min(length, after + afterReach) }, 'a', features, false);
  if (target !== undefined) describeTarget(words, target, features);
  describeVerbs(words, source, features);
  const triggers = words.map((_, at) => findTrigger(words, at));
  const parties = [spanOf(words, source), target && spanOf(words, target)] as const;
  const rule = codeByLists(words, triggers, ...parties) ?? 'none';
  features.add(`rule:${rule}`);
  describeTriggers(words, triggers, first, second, features);
  describeMoods(words, source, rule, features);
  return features;
}

/** The word's base: the verb it is a form of, else without the plural's ending. */
function baseOf({ lemma, lower }: Word): string {
  if (lemma !== undefined) return lemma;
  return /^\p{L}{4,}s$/u.test(lower) && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

function addWords(
  words: readonly Word[],
  range: Range,
  name: string,
  features: Set<string>,
  pairs: boolean,
): void {
  let last: string | undefined;
  for (let at = range.from; at < range.to; at += 1) {
    const word = words[at] as Word;
    if (silent.has(word.tag)) continue;
    if (word.tag === 'propn') {
      last = undefined;
      continue;
    }
    const base = baseOf(word);
    features.add(`${name}:${base}`);
    if (pairs && last !== undefined) features.add(`m2:${last}_${base}`);
    if (base.length > 5) features.add(`begins:${base.slice(0, 5)}`);
    last = base;
  }
}

function describeTarget(words: readonly Word[], target: Range, features: Set<string>): void {
  addWords(
    words,
    { from: target.from, to: Math.min(target.to, target.from + 8) },
    't',
    features,
    false,
  );
  const before = words[target.from - 1];
  const earlier = words[target.from - 2];
  const next = words[target.to];
  if (before !== undefined) features.add(`before:${baseOf(before)}`);
  if (before !== undefined && earlier !== undefined)
    features.add(`before2:${baseOf(earlier)}_${baseOf(before)}`);
  if (next !== undefined) features.add(`next:${baseOf(next)}`);
}

/** The first three verbs after the source, their auxiliaries and what they take. */
function describeVerbs(words: readonly Word[], source: Range, features: Set<string>): void {
  const end = Math.min(words.length, source.to + verbReach);
  for (let at = source.to, seen = 0; at < end && seen < 3; at += 1) {
    const word = words[at] as Word;
    if (word.lemma === undefined || !word.tag.startsWith('vb')) continue;
    seen += 1;
    features.add(`v${seen}:${word.lemma}`).add(`v:${word.lemma}`).add(`v${seen}tag:${word.tag}`);
    const group = groupStart(words, at);
    for (let i = group; i < at; i += 1)
      features.add(`v${seen}has:${auxiliaryOf(words[i] as Word)}`);
    if (words[group - 1]?.tag === 'to') features.add(`v${seen}has:to`);
    for (let i = at + 1; i < Math.min(words.length, at + 9); i += 1) {
      const object = words[i] as Word;
      if (!silent.has(object.tag) && object.tag !== 'propn')
        features.add(`vo:${word.lemma}_${baseOf(object)}`);
    }
  }
}

function auxiliaryOf(word: Word): string {
  if (isNegation(word)) return 'not';
  return word.tag === 'modal' ? word.lower : word.tag;
}

function isNegation({ tag, lower }: Word): boolean {
  return tag === 'neg' || /n[’']t$/u.test(lower);
}

/** What the lists find, by where it stands; the first two between the parties with their status. */
function describeTriggers(
  words: readonly Word[],
  triggers: readonly (Trigger | undefined)[],
  first: Range,
  second: Range | undefined,
  features: Set<string>,
): void {
  let between = 0;
  for (let at = 0; at < words.length; at += 1) {
    const trigger = triggers[at];
    if (trigger === undefined) continue;
    const zone = zoneOf(at, first, second);
    features.add(`g${zone}:${trigger.type}`);
    if (zone !== 'm' || between >= 2) continue;
    between += 1;
    describeTrigger(words, trigger, between, features);
  }
}

function zoneOf(at: number, first: Range, second: Range | undefined): string {
  if (at < first.from) return 'b';
  if (at < first.to) return 'f';
  if (second === undefined || at < second.from) return 'm';
  return at < second.to ? 's' : 'a';
}

function describeTrigger(
  words: readonly Word[],
  trigger: Trigger,
  place: number,
  features: Set<string>,
): void {
  const { type, mode, partner } = trigger;
  features.add(`g${place}:${type}`).add(`gmode:${type}${mode ?? ''}`);
  features.add(`g${place}status:${type}_${judgeStatus(words, trigger)}`);
  features.add(`gmood:${type}_${moodBefore(words, trigger.at)}`);
  if (partner !== undefined) features.add(`g${place}partner:${type}`);
}

function moodBefore(words: readonly Word[], at: number): string {
  for (let i = at - 1; i >= 0 && at - i < 7; i -= 1) {
    const word = words[i] as Word;
    if (isNegation(word)) return 'not';
    const base = baseOf(word);
    if (moods.has(base)) return base;
  }
  return '';
}

/** "agreed to", "will", "refused": the first three after the source, with the list's code and the next verb. */
function describeMoods(
  words: readonly Word[],
  source: Range,
  rule: string,
  features: Set<string>,
): void {
  const end = Math.min(words.length, source.to + 12);
  for (let at = source.to, seen = 0; at < end && seen < 3; at += 1) {
    const word = words[at] as Word;
    const mood = isNegation(word) ? 'not' : baseOf(word);
    if (mood !== 'not' && !moods.has(mood)) continue;
    seen += 1;
    features.add(`mood:${mood}`).add(`mood:${mood}_${rule}`);
    const verb = words.slice(at + 1, at + 7).find(({ tag }) => tag.startsWith('vb'));
    if (verb !== undefined) features.add(`moodv:${mood}_${baseOf(verb)}`);
  }
}
