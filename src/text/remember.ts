/**
 * Functions that are asked the same again and again, with their answers remembered: of short
 * strings, bounded and without keeping a text in memory, and of records, as long as these live.
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

/**
 * `answer` with its answers kept by one object of what is asked, and gone with it. The answer must
 * depend on nothing that differs while the object is the same, and never be undefined.
 */
export function rememberBy<Asked extends readonly unknown[], Answer>(
  keyOf: (...asked: Asked) => object,
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const remembered = new WeakMap<object, Answer>();
  return (...asked) => {
    const key = keyOf(...asked);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const made = answer(...asked);
    remembered.set(key, made);
    return made;
  };
}

/** A string of its own: one that was cut from a text keeps the whole text in memory. */
export function copyOf(part: string): string {
  return part.split('').join('');
}
