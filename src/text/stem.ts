/** A coarse stem of an English word, "votes", "voted" and "vote" alike; other words as they are. */
export function coarseStem(word: string): string {
  if (!/^[a-z]{4,}$/u.test(word)) return word;
  return word.replace(/(?:ings?|ed|es|s)$/u, '').replace(/e$/u, '');
}
