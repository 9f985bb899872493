/** Words to event triggers: verbs and nouns that stand for an event, with its type and mode. */
import type { EventType } from '../../model/reading.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import { keepsSilent } from '../locales/en/cues.ts';
import { eventNouns, verbalKinds } from '../locales/en/event-verbs.ts';
import { groupStart, sentenceEnd } from '../syntax/phrases.ts';
import { lemmaOf, type Word } from '../syntax/words.ts';
import { isNominal } from './nominal-use.ts';
import { englishTriggers, type TriggerRule } from './trigger-lexicon.ts';

export interface Trigger {
  readonly at: number;
  /** Index of the word that the verb needs ("imposed … sanctions"), where there is one. */
  readonly partner?: number;
  readonly type: EventType;
  readonly mode: string | undefined;
  readonly form: 'verb' | 'noun';
  /** The subject is acted upon: "was arrested". */
  readonly passive: boolean;
}

const verbTags = new Set(['vb', 'vbz', 'vbd', 'vbn', 'vbg']);
const partnerReach = 7;

/** The trigger at a word, if it is one. */
export function findTrigger(words: readonly Word[], at: number): Trigger | undefined {
  const word = words[at] as Word;
  if (!canTrigger(word.form)) return undefined;
  const isVerb = word.lemma !== undefined && verbTags.has(word.tag);
  const trigger = (isVerb ? findVerbTrigger(words, at) : undefined) ?? findNounTrigger(words, at);
  return trigger !== undefined && isVerbal(words, trigger)
    ? { ...trigger, type: 'ACCUSE', mode: undefined }
    : trigger;
}

/** "launched a scathing attack on": an attack in words. */
function isVerbal(words: readonly Word[], { at, partner = at, mode }: Trigger): boolean {
  if (mode !== 'attack' || words[partner]?.tag === 'prep') return false;
  return words.slice(Math.max(0, partner - 2), partner).some(({ lower }) => verbalKinds.has(lower));
}

const canTrigger = tellOfForm(
  (form) => englishTriggers.has(lemmaOf(form) ?? '') || eventNouns.has(form.lower),
);

function findVerbTrigger(words: readonly Word[], at: number): Trigger | undefined {
  const word = words[at] as Word;
  const rules = englishTriggers.get(word.lemma ?? '');
  if (rules === undefined || isMeasured(words, at) || isNominal(words, at)) return undefined;
  for (const rule of rules) {
    const partner = rule.needs.size === 0 ? undefined : findPartner(words, at, rule);
    if (rule.needs.size > 0 && partner === undefined) continue;
    if (rule.bars.size > 0 && hasBar(words, at, rule)) continue;
    if (rule.type === 'REJECT' && isSilence(words, at)) continue;
    const { type, mode } = rule;
    const passive =
      isPassive(words, at) || (isViolent(mode) && isReduced(words, at)) || lacksObject(words, at);
    const base = { at, type, mode, form: 'verb', passive } as const;
    return partner === undefined ? base : { ...base, partner };
  }
  return undefined;
}

/** "declined to say when": who says nothing rejects nobody. */
function isSilence(words: readonly Word[], at: number): boolean {
  const { lemma } = words[at] as Word;
  if (lemma !== 'decline' && lemma !== 'refuse') return false;
  const end = Math.min(sentenceEnd(words, at), at + 1 + partnerReach);
  const next = words.slice(at + 1, end).map(({ lower }) => lower);
  if (next[1] === 'respond') return false; // to a demand
  return next[0] === 'comment' || keepsSilent.test(next.join(' '));
}

/** "less support than", "no support": a noun that looks like a verb. */
function isMeasured(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.tag === 'vb' && before !== undefined && measures.has(before.lower);
}

const measures: ReadonlySet<string> = new Set(['less', 'more', 'much', 'little', 'no', 'enough']);

/** The needed word soon after the verb in its sentence; for a passive, soon before it too. */
function findPartner(words: readonly Word[], at: number, rule: TriggerRule): number | undefined {
  const end = Math.min(sentenceEnd(words, at), at + 1 + partnerReach);
  for (let i = at + 1; i < end; i += 1) {
    const word = words[i] as Word;
    if (rule.needs.has(word.lower) && (i - at <= 2 || !isShort(word)) && !hasVerb(words, i))
      return i;
    if (word.tag === 'stop' || word.tag === 'colon' || word.tag === 'rel') break;
  }
  if (!isPassive(words, at)) return undefined;
  for (let i = at - 1; i > 0 && at - i < 8; i -= 1) {
    if (words[i]?.sentence !== words[at]?.sentence) break;
    if (words[i]?.tag === 'noun' && rule.needs.has((words[i] as Word).lower)) return i;
  }
  return undefined;
}

/** "concluded the deal was dead": the noun is the subject of a clause. */
function hasVerb(words: readonly Word[], at: number): boolean {
  const tag = words[at + 1]?.tag;
  return words[at]?.tag === 'noun' && (tag === 'aux' || tag === 'modal');
}

/** A preposition or particle must stand close to its verb. */
function isShort(word: Word): boolean {
  return word.tag === 'prep' || word.tag === 'to' || word.tag === 'adv' || word.tag === 'sub';
}

function hasBar(words: readonly Word[], at: number, rule: TriggerRule): boolean {
  const end = Math.min(sentenceEnd(words, at), at + 5);
  for (let i = at + 1; i < end; i += 1) if (rule.bars.has((words[i] as Word).lower)) return true;
  // "the report was released": what bars it as an object bars it as the subject of a passive.
  return isPassive(words, at) && rule.bars.has(words[groupStart(words, at) - 1]?.lower ?? '');
}

function isPassive(words: readonly Word[], at: number): boolean {
  const { tag } = words[at] as Word;
  if (tag !== 'vbn') return false;
  const group = groupStart(words, at);
  for (let i = group; i < at; i += 1) {
    if (/^(?:is|are|was|were|be|been|being)$/u.test((words[i] as Word).lower)) return true;
  }
  return group === at;
}

/** Modes whose verbs always take whom they are done to. */
function isViolent(mode: string | undefined): boolean {
  return mode === 'kill' || mode === 'arrest' || mode === 'seize';
}

/** "Americans killed in the war": a past form that takes nothing is a participle. */
function isReduced(words: readonly Word[], at: number): boolean {
  const { tag } = words[at] as Word;
  const next = words[at + 1];
  if ((tag !== 'vbd' && tag !== 'vbn') || groupStart(words, at) !== at) return false;
  return next !== undefined && /^(?:in|by|during|at|near|since|captive|hostage)$/u.test(next.lower);
}

/** "was held and accused of spying": the past form of a verb that would name whom it accuses. */
function lacksObject(words: readonly Word[], at: number): boolean {
  const { tag, lemma } = words[at] as Word;
  const preposition = afterTheAccused.get(lemma ?? '');
  return (
    preposition !== undefined &&
    (tag === 'vbd' || tag === 'vbn') &&
    words[at + 1]?.lower === preposition &&
    groupStart(words, at) === at &&
    // "whom Roe accused of"
    words[at - 1]?.tag !== 'propn' &&
    words[at - 1]?.tag !== 'pron'
  );
}

const afterTheAccused: ReadonlyMap<string, string> = new Map(
  Object.entries({ accuse: 'of', blame: 'for', charge: 'with', convict: 'of' }),
);

function findNounTrigger(words: readonly Word[], at: number): Trigger | undefined {
  const word = words[at] as Word;
  const entry = eventNouns.get(word.lower);
  if (entry === undefined || (word.tag !== 'noun' && !isNominal(words, at))) return undefined;
  const [type, mode, prepositions] = entry;
  const next = words[at + 1];
  const follows = next?.sentence === word.sentence && prepositions.split(' ').includes(next.lower);
  if (!follows) return undefined;
  return { at, type, mode: mode === '' ? undefined : mode, form: 'noun', passive: false };
}
