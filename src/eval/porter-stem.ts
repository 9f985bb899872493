/** English words to stems by the algorithm of Porter 1980, as ROUGE counts words when it stems. */

const vowel = '(?:[aeiou]|(?<=[^aeiou])y)';
/** The measure m: how often a vowel is followed by a consonant. */
function measureOf(stem: string): number {
  const form = stem.replace(/[^aeiouy]y/gu, (pair) => `${pair[0]}a`).replace(/[aeiou]/gu, 'V');
  return (form.match(/V+[^V]+/gu) ?? []).length;
}

const hasVowel = new RegExp(vowel, 'u');
const doubled = /([^aeioulsz])\1$/u;
/** Consonant, vowel, consonant other than w, x, y: "hop", not "snow". */
const shortEnd = /[^aeiou][aeiouy][^aeiouwxy]$/u;

type Rule = readonly [ending: string, replacement: string];

const second: readonly Rule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const third: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const fourth =
  /(?:ement|ance|ence|able|ible|ment|(?<=[st])ion|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ou)$/u;

/** A lower-case word; words of one or two letters and words with digits come back as they are. */
export function porterStem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return word;
  return tidyEnd(dropFourth(replaceEnding(replaceEnding(dropInflection(word), second), third)));
}

function dropInflection(word: string): string {
  const singular = word
    .replace(/sses$/u, 'ss')
    .replace(/ies$/u, 'i')
    .replace(/(?<=[^s])s$/u, '');
  const stem = dropPast(singular);
  return /y$/u.test(stem) && hasVowel.test(stem.slice(0, -1)) ? `${stem.slice(0, -1)}i` : stem;
}

function dropPast(word: string): string {
  if (word.endsWith('eed')) return measureOf(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const bare = /^(.*)(?:ed|ing)$/u.exec(word)?.[1];
  if (bare === undefined || !hasVowel.test(bare)) return word;
  if (/(?:at|bl|iz)$/u.test(bare)) return `${bare}e`;
  if (doubled.test(bare)) return bare.slice(0, -1);
  return measureOf(bare) === 1 && shortEnd.test(bare) ? `${bare}e` : bare;
}

function replaceEnding(word: string, rules: readonly Rule[]): string {
  const rule = rules.find(([ending]) => word.endsWith(ending));
  if (rule === undefined) return word;
  const stem = word.slice(0, -rule[0].length);
  return measureOf(stem) > 0 ? stem + rule[1] : word;
}

function dropFourth(word: string): string {
  const ending = fourth.exec(word)?.[0];
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  return measureOf(stem) > 1 ? stem : word;
}

function tidyEnd(word: string): string {
  const bare = word.slice(0, -1);
  if (word.endsWith('e')) {
    const m = measureOf(bare);
    return m > 1 || (m === 1 && !shortEnd.test(bare)) ? bare : word;
  }
  return word.endsWith('ll') && measureOf(bare) > 1 ? bare : word;
}
