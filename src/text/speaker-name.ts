/** What a speaker is called in full where a reading keeps only the last word of it. */

const pronoun = /^(?:he|she|it|they|we|i|you|who|which|that|this|those|these|others?|some|many)$/iu;
const mostWords = 6;

/**
 * "Bosnian Serb officials" for "officials" whose source reads "Bosnian Serb officials in Pale".
 * The name itself where it has a capital of its own, or the source is a pronoun or too long.
 */
export function speakerNameIn(name: string, source: string): string {
  if (/\p{Lu}/u.test(name)) return name;
  const written = source
    .replace(/\s+/gu, ' ')
    .replace(/^\P{Lu}{0,3}\p{Lu}{3}.*?[—–-]{1,2}\s/u, '')
    .replace(/,.*$|\s(?:who|which|that|whose)\s.*$/u, '')
    .replace(/^(?:the|a|an)\s/iu, '')
    .trim();
  const words = written.split(' ');
  if (pronoun.test(written) || words.length > mostWords) return name;
  if (!written.toLowerCase().includes(name.toLowerCase())) return name;
  // A capital that only opens the sentence is none of the name's.
  return /^\p{Lu}\p{Ll}+$/u.test(words[0] ?? '') && words.length === 1
    ? written.toLowerCase()
    : written;
}
