/**
 * Functions of one short string that are asked the same again and again, with their answers
 * remembered. What is remembered is bounded, and nothing of a text stays in memory through it.
 */

/** Answers are forgotten all at once when there are more than this. */
export const mostAnswers = 20_000;
/** Longer strings are rare, and many of them would be much. */
export const longestKey = 40;

/** `answer` with its answers remembered. It must depend on its argument alone and never answer undefined. */
export function rememberAnswers<Answer>(answer: (key: string) => Answer): (key: string) => Answer {
  let remembered = new Map<string, Answer>();
  return (asked) => {
    const known = remembered.get(asked);
    if (known !== undefined) return known;
    if (asked.length > longestKey) return answer(asked);
    if (remembered.size >= mostAnswers) remembered = new Map();
    const key = copyOf(asked);
    const made = answer(key);
    remembered.set(key, made);
    return made;
  };
}

/** A string of its own: one that was cut from a text keeps the whole text in memory. */
export function copyOf(part: string): string {
  return part.split('').join('');
}
