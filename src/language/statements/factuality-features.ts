/**
 * A word that names an event to the features by which its certainty is told: its auxiliaries and
 * negation, the verb or noun that governs it, openers of conditions and questions, the acts of
 * the statements around it.
 */
import type { Statement } from '../../model/reading.ts';
import { groupStart, sentenceEnd, sentenceStart } from '../syntax/phrases.ts';
import type { Tag, Word } from '../syntax/words.ts';

const reach = 14;
const openers = new Set(
  'if unless whether until before once when that because as while after although though which who'.split(
    ' ',
  ),
);
const zero = new Set('no nobody none neither nothing few without instead rather'.split(' '));
const zeroAfter = new Set('no nothing nobody none any if unless'.split(' '));
const nominal = new Set<Tag>(['det', 'adj', 'noun', 'num', 'propn', 'possessive']);

/** Names of the features, each once, at most about sixty; `guess` is what the rules say. */
export function describeEventWord(
  words: readonly Word[],
  at: number,
  statements: readonly Statement[],
  guess: number,
): ReadonlySet<string> {
  const word = words[at] as Word;
  const group = groupStart(words, at);
  const features = [
    'bias',
    `rule:${Math.round(guess * 2)}`,
    `tag:${word.tag}`,
    `base:${baseOf(word)}`,
  ];
  let mood = '';
  for (let i = group; i < at; i += 1) {
    const { lower, tag } = words[i] as Word;
    if (tag === 'neg' || /n[’']t$/u.test(lower)) {
      features.push('neg');
      mood += 'neg';
    } else if (tag === 'modal') {
      features.push(`modal:${lower}`);
      mood += lower;
    } else features.push(`aux:${lower}`);
  }
  if (mood !== '') features.push(`mood:${mood}`);
  describeGovernor(words, group, features);
  describeClause(words, at, group, features);
  describeZero(words, at, features);
  describeRight(words, at, features);
  describeStatements(word, statements, features, mood);
  return new Set(features);
}

function baseOf(word: Word): string {
  return word.lemma ?? (word.tag === 'propn' ? 'NAME' : word.lower);
}

/** "to meet", "of meeting", "for a meeting": what stands before, and the word that it hangs on. */
function describeGovernor(words: readonly Word[], group: number, features: string[]): void {
  const link = words[group - 1];
  if (link === undefined || link.sentence !== words[group]?.sentence) return;
  features.push(`link:${baseOf(link)}`);
  if (link.tag === 'to' || link.tag === 'prep') {
    describeHead(words, group - 2, link.tag === 'to' ? 'to' : `g${link.lower}`, features);
    return;
  }
  // A noun's determiners and adjectives stand between it and its preposition.
  let head = group - 1;
  while (head > 0 && group - head < 5 && nominal.has((words[head] as Word).tag)) head -= 1;
  const found = words[head] as Word;
  if (found.sentence !== link.sentence) return;
  features.push(`head:${baseOf(found)}`);
  if (found.tag === 'prep') describeHead(words, head - 1, `p${found.lower}`, features);
  else describeHead(words, head, 'n', features);
}

function describeHead(
  words: readonly Word[],
  head: number,
  kind: string,
  features: string[],
): void {
  const governor = words[head];
  if (governor === undefined) return;
  const base = baseOf(governor);
  const start = groupStart(words, head);
  const negated = words
    .slice(start, head)
    .some(({ tag, lower }) => tag === 'neg' || /n[’']t$/u.test(lower));
  const modal = words.slice(start, head).find(({ tag }) => tag === 'modal');
  features.push(`gov:${kind}_${base}`, `govt:${kind}_${governor.tag}`);
  if (negated) features.push(`govneg:${kind}`, `govneg:${base}`);
  if (modal !== undefined) features.push(`govmodal:${kind}_${modal.lower}`);
}

/** Openers and verbs to the left inside the sentence, the nearest first. */
function describeClause(
  words: readonly Word[],
  at: number,
  group: number,
  features: string[],
): void {
  const start = Math.max(sentenceStart(words, at), at - reach);
  let verbs = 0;
  for (let i = group - 1; i >= start; i -= 1) {
    const { lower, tag, lemma } = words[i] as Word;
    if (openers.has(lower)) features.push(`open:${lower}`);
    if (tag === 'comma') features.push('comma');
    if (tag === 'neg' || lower === 'no' || /n[’']t$/u.test(lower))
      features.push(i > group - 5 ? 'left:neg' : 'far:neg');
    if (tag === 'modal') features.push(`far:${lower}`);
    if (lemma !== undefined && /^vb/u.test(tag) && verbs < 2) {
      verbs += 1;
      features.push(`verb${verbs}:${lemma}`, `verb${verbs}t:${tag}`);
    }
  }
  const last = words[sentenceEnd(words, at) - 1];
  if (last?.lower === '?') features.push('question');
}

/** What stands right before, and "no one wants", "nobody was hurt". */
function describeZero(words: readonly Word[], at: number, features: string[]): void {
  const before = words[at - 1];
  if (before !== undefined && before.sentence === words[at]?.sentence)
    features.push(`l:${before.tag === 'propn' ? 'NAME' : before.lower}`);
  for (let i = at - 1; i >= 0 && at - i < 8; i -= 1) {
    const word = words[i] as Word;
    if (word.sentence !== words[at]?.sentence || word.tag === 'comma') break;
    if (zero.has(word.lower)) features.push(`zero:${word.lower}`);
  }
}

function describeRight(words: readonly Word[], at: number, features: string[]): void {
  for (let i = 1; i <= 3; i += 1) {
    const word = words[at + i];
    if (word === undefined || word.sentence !== words[at]?.sentence) break;
    if (i === 1) features.push(`r:${word.tag === 'propn' ? 'NAME' : word.lower}`);
    if (zeroAfter.has(word.lower)) features.push(`rz:${word.lower}`);
  }
}

function describeStatements(
  word: Word,
  statements: readonly Statement[],
  features: string[],
  mood: string,
): void {
  let depth = 0;
  for (const { content, cue, act } of statements) {
    if (cue.some(({ start, end }) => start <= word.start && word.end <= end))
      features.push(`cue:${act}`);
    if (!content.some(({ start, end }) => start <= word.start && word.end <= end)) continue;
    depth += 1;
    features.push(`act:${act}`);
    if (mood !== '') features.push(`actmood:${act}_${mood}`);
  }
  features.push(`depth:${depth}`);
}
