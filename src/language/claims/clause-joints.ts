/** Where one clause meets another: at joiners, behind commas, and before a verb whose subject is over. */
import {
  besideOpeners,
  clauseJoiners,
  clauseVerbs,
  nominativePronouns,
  tellingVerbs,
} from '../locales/en/clause-words.ts';
import { timeWords } from '../locales/en/function-words.ts';
import { isFiniteVerb, phraseEnd } from '../syntax/phrases.ts';
import type { Tag, Word } from '../syntax/words.ts';

/** "calls for action | are likely to fail": the verb of which the wording is the subject. */
export function isPredicate(words: readonly Word[], from: number, at: number): boolean {
  const first = words[from] as Word;
  if (!/^(?:is|are|was|were|has|have|had)$/u.test((words[at] as Word).lower)) return false;
  if (at - from > longestSubject || (first.tag !== 'to' && !beginsPhrase(first))) return false;
  for (let i = from; i < at; i += 1) {
    const { tag, lower, lemma } = words[i] as Word;
    if (tag === 'rel' || tag === 'sub' || tag === 'pron' || lower === 'that') return false;
    if (isFiniteVerb(words[i] as Word)) return false;
    // "the weapons his nation has built": the clause that tells which weapons.
    if (i > from && tag === 'det' && words[i - 1]?.tag === 'noun') return false;
    if (clauseVerbs.has(lemma ?? lower)) return false;
  }
  return true;
}

/** A longer subject before its verb is not looked for. */
const longestSubject = 40;

/** After a comma: "which", "suggesting that", "although", "and the North took", "a spokesman said". */
export function opensAside(words: readonly Word[], from: number, at: number): boolean {
  const { tag, lower } = words[at] as Word;
  if (tag === 'rel' || lower === 'whose' || besideOpeners.has(lower)) return true;
  if (lower === 'as') return joinsClause(words, from, at);
  if (words[at - 2]?.tag === 'adj') return false;
  if (lower === 'including') return false;
  if (tag === 'vbg') return words[from]?.tag !== 'vbg' || tellingVerbs.has(lower);
  if (tag === 'vbd' || tag === 'vbz' || tag === 'aux') return true;
  if (tag === 'cc') return clauseJoiners.has(lower) || joinsClause(words, from, at);
  const verb = words[verbAfterPhrase(words, at)];
  if (verb?.sentence !== words[at]?.sentence || verb === undefined) return false;
  if (tellingVerbs.has(verb.lower)) return true;
  // "On the day it agreed to the truce, the army withdrew": the main clause follows.
  return at - from > longestFirstItem && isPastOrPresent(verb) && words[from]?.lower !== 'that';
}

/** A list may name its first item in so many words: "Iran, Russia and China are". */
const longestFirstItem = 4;

/** Index after a noun phrase, a day and adverbs: "Democrats on Friday | said"; -1 where no phrase begins. */
function verbAfterPhrase(words: readonly Word[], at: number): number {
  const isPronoun = nominativePronouns.has(words[at]?.lower ?? '');
  let end = isPronoun ? at + 1 : phraseEnd(words, at);
  if (end === at) return -1;
  if (words[end]?.tag === 'prep' && timeWords.has(words[end + 1]?.lower ?? '')) end += 1;
  while (timeWords.has(words[end]?.lower ?? '')) end += 1;
  return skipAdverbs(words, end);
}

const onlyPeople: ReadonlySet<string> = new Set(['we', 'i', 'he', 'she', 'they']);

/** "and there are signs", "and Kyiv took": a joiner before a subject with its verb. */
export function joinsClause(words: readonly Word[], from: number, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.sentence !== words[at]?.sentence) return false;
  if (words[at - 1]?.tag === 'adj' || isVerbDue(words, from, at)) return false;
  const isClausal = ['that', 'it', 'they'].includes(words[from]?.lower ?? '');
  const joiner = words[at]?.lower;
  // "would be needed or desired": a second participle.
  if (isPastOrPresent(next)) return !isClausal && joiner !== 'or';
  // "and we hope": a form that may be a noun is none after "we".
  if (onlyPeople.has(next.lower)) return !isClausal;
  const verb = verbAfterPhrase(words, at + 1);
  const told = words[verb];
  if (told === undefined || told.sentence !== next.sentence) return false;
  // "and the sanctions imposed by": a participle.
  if (told.tag === 'vbd' && words[verb + 1]?.lower === 'by') return false;
  // "or any other department probes": after "or" a form that may be a noun is one.
  if (joiner === 'or' && told.tag === 'vbz') return false;
  // "nuclear and missile tests": a bare noun before such a form is part of its name.
  if (told.tag === 'vbz' && !isDetermined(words, at + 1, verb)) return false;
  return isPastOrPresent(told) || (told.tag === 'modal' && !isClausal);
}

function isPastOrPresent(word: Word): boolean {
  return isFiniteVerb(word) && word.tag !== 'modal' && word.lower !== 'be';
}

/** "because the roads | and trains were": the clause that the last joiner opened has no verb yet. */
function isVerbDue(words: readonly Word[], from: number, at: number): boolean {
  for (let i = at - 1; i > from; i -= 1) {
    const word = words[i] as Word;
    if (isFiniteVerb(word) || word.tag === 'comma') return false;
    // "while keeping the pressure": a participle stands for the verb.
    if (word.tag === 'sub' && word.lower !== 'that') return words[i + 1]?.tag !== 'vbg';
  }
  return false;
}

/** Whether an article, an owner, a name or a pronoun opens or heads the words before a verb. */
function isDetermined(words: readonly Word[], from: number, verb: number): boolean {
  return words.slice(from, verb).some(({ tag }) => subjectTags.has(tag));
}

const subjectTags: ReadonlySet<Tag> = new Set(['det', 'possessive', 'propn', 'pron', 'num']);

/** Index of the first word from `from` on that is no adverb. */
export function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.tag === 'adv') at += 1;
  return at;
}

const openingTags: ReadonlySet<Tag> = new Set([
  'det',
  'adj',
  'num',
  'noun',
  'propn',
  'vbg',
  'quote',
]);

/** Whether a word can begin the phrase that a preposition wants. */
export function beginsPhrase({ tag }: Word): boolean {
  return openingTags.has(tag);
}

/** Whether a word can be one of a list of names or things. */
export function canBeListed(word: Word | undefined): boolean {
  return word !== undefined && listedTags.has(word.tag);
}

const listedTags: ReadonlySet<Tag> = new Set(['noun', 'propn', 'adj', 'num']);
