/** Sentences set in capitals throughout, as headlines are, where a capital says nothing. */
import type { Scan } from './scan.ts';

/** Shortest word whose capital counts, in letters. */
const shortestWord = 4;
/** Fewest such words in a headline. */
const fewestWords = 4;
/** Share of them with a capital from which a sentence is a headline. */
const mostlyCapitals = 0.85;

/** Fewest commas in a list of names, and most long words for each. */
const fewestCommas = 3;
const longWordsAComma = 5;

/** The numbers of the headlines among the sentences of a text. */
export function findHeadlines(scan: Scan): ReadonlySet<number> {
  const headlines = new Set<number>();
  let at = 0;
  while (at < scan.words.length) {
    const sentence = scan.sentence[at] ?? 0;
    let capital = 0;
    let long = 0;
    let commas = 0;
    for (; scan.sentence[at] === sentence; at += 1) {
      if (scan.words[at] === ',') commas += 1;
      if (scan.tokens[at]?.kind !== 'word' || (scan.words[at] ?? '').length < shortestWord)
        continue;
      long += 1;
      if (scan.capital[at]) capital += 1;
    }
    const isShort = long < fewestWords || capital / long <= mostlyCapitals;
    if (isShort || isList(commas, long)) continue;
    const isStopped = scan.text[(scan.sentences[sentence]?.end ?? 0) - 1] === '.';
    if (!isStopped) headlines.add(sentence);
  }
  return headlines;
}

/** Names in a row, with commas: "the National Guard, Oath Alliance, Civic Union, Free Press". */
function isList(commas: number, longWords: number): boolean {
  return commas >= fewestCommas && longWords <= commas * longWordsAComma;
}
