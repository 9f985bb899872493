/** Settles words that may be noun or verb, past or participle, by their neighbours. */
import * as lists from '../locales/en/function-words.ts';
import type { Tag, Word } from './words.ts';

const quantifiers = new Set(['many', 'some', 'few', 'most', 'several', 'all', 'both']);
const nominalLeft = new Set<Tag>(['det', 'possessive', 'adj', 'prep', 'num']);

/** Settles words that may be noun or verb, past or participle, by their neighbours. */
export function correctTags(words: Word[]): void {
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const before = i > 0 && words[i - 1]?.sentence === word.sentence ? words[i - 1] : undefined;
    const after = words[i + 1]?.sentence === word.sentence ? words[i + 1] : undefined;
    word.tag = correctTag(word, before, after);
    if (isGapVerb(words, i)) {
      word.tag = 'vbz';
      const noun = words[i - 3];
      if (noun !== undefined && lists.nounsToo.has(noun.lower)) noun.tag = 'noun';
    }
  }
}

/** "claims that Kyiv disputes and …": a clause whose object is what the clause hangs on. */
function isGapVerb(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.tag !== 'noun' || word.lemma === undefined || !word.lower.endsWith('s')) return false;
  const subject = words[at - 1];
  const opener = words[at - 2];
  if (subject?.tag !== 'propn' || (opener?.lower !== 'that' && opener?.lower !== 'which'))
    return false;
  const after = words[at + 1];
  return after === undefined || ['cc', 'stop', 'comma'].includes(after.tag);
}

function correctTag(word: Word, before: Word | undefined, after: Word | undefined): Tag {
  const { tag } = word;
  if (tag === 'vb' || tag === 'vbz') return correctPresent(word, before, after);
  if (tag === 'vbd' || tag === 'vbn') return correctPast(word, before, after);
  if (tag === 'vbg' && before?.tag === 'det') return 'noun';
  // "an outside group"
  if (tag === 'prep' && before?.tag === 'det' && /^(?:in|out)side$/u.test(word.lower)) return 'adj';
  // "'s" before a participle or after a pronoun is "is" or "has".
  if (tag === 'possessive' && before?.tag === 'pron' && !before.lower.endsWith('one')) return 'aux';
  return tag;
}

function correctPresent(word: Word, before: Word | undefined, after: Word | undefined): Tag {
  const { tag } = word;
  if (before === undefined) return tag;
  if (before.tag === 'to' && tag === 'vbz') return 'noun';
  if (before.tag === 'to' || before.tag === 'modal' || before.tag === 'neg') return 'vb';
  if (before.tag === 'aux') return /^(?:do|did|does|don|didn)/u.test(before.lower) ? 'vb' : 'noun';
  if (quantifiers.has(before.lower) && tag === 'vb' && canFollowVerb(after)) return tag;
  if (nominalLeft.has(before.tag)) return 'noun';
  if (word.lower === 'say' || word.lower === 'says') return tag;
  // "because sanctions are", "if talks have"
  if (before.tag === 'sub' && tag === 'vbz' && isNounBeforeVerb(word, after)) return 'noun';
  if (before.tag === 'pron' || before.tag === 'rel' || before.tag === 'adv') return tag;
  if (before.tag === 'vbg' && tag === 'vbz' && !lists.nounsToo.has(word.lower)) return tag;
  if (before.tag === 'noun' || before.tag === 'propn')
    return isVerbAfterNoun(word, after) ? tag : 'noun';
  if (before.tag === 'vb' || before.tag === 'vbd' || before.tag === 'vbg' || before.tag === 'vbz')
    return 'noun';
  return tag;
}

function isNounBeforeVerb(word: Word, after: Word | undefined): boolean {
  return lists.nounsToo.has(word.lower) && (after?.tag === 'aux' || after?.tag === 'modal');
}

/** "Observers warn, however, that": some verbs are never nouns; of the others, what follows tells. */
function isVerbAfterNoun(word: Word, after: Word | undefined): boolean {
  return !lists.nounsToo.has(word.lower) || canFollowVerb(after);
}

/** Whether what follows makes "plans", "calls" or "claims" a verb rather than a noun. */
function canFollowVerb(after: Word | undefined): boolean {
  if (after === undefined) return false;
  if (after.tag === 'sub')
    return after.lower === 'that' || after.lower === 'how' || after.lower === 'whether';
  return ['det', 'pron', 'to', 'propn', 'quote', 'possessive', 'adj', 'rel', 'num', 'vbg'].includes(
    after.tag,
  );
}

const reporting = new Set(['said', 'told', 'added', 'wrote', 'thought', 'noted', 'argued']);

function correctPast(word: Word, before: Word | undefined, after: Word | undefined): Tag {
  if (before === undefined) return 'vbn';
  if (reporting.has(word.lower)) return before.tag === 'aux' ? 'vbn' : 'vbd';
  if (before.tag === 'det' || before.tag === 'possessive') return 'adj';
  if (before.tag === 'prep' && (after?.tag === 'noun' || after?.tag === 'adj')) return 'adj';
  if (before.tag === 'adj' && (after?.tag === 'noun' || after?.tag === 'propn')) return 'adj';
  // "expressed guarded optimism"
  if (/^vb[dzg]?$/u.test(before.tag) && after?.tag === 'noun') return 'adj';
  if (before.tag === 'aux') return /^(?:did|do|does)/u.test(before.lower) ? 'vb' : 'vbn';
  if (after?.lower === 'by' && before.tag !== 'pron') return 'vbn';
  return 'vbd';
}
