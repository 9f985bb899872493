/**
 * Remembers answers to small questions until something is written: a page asks the same few of
 * them again for every reader. Only for a database that no other process writes to.
 */

/** More than this is not remembered at once; then all is forgotten. */
const mostAnswers = 500;

export interface AnswerMemory {
  /** The remembered answer to `question` with these arguments, or what `ask` answers. */
  recall<T>(question: string, given: readonly unknown[], ask: () => Promise<T>): Promise<T>;
  /** Runs a write; nothing that was answered before it ended is remembered after it. */
  forgetAround<T>(write: () => Promise<T>): Promise<T>;
}

export function createAnswerMemory(): AnswerMemory {
  const answers = new Map<string, Promise<unknown>>();
  return {
    recall<T>(question: string, given: readonly unknown[], ask: () => Promise<T>): Promise<T> {
      const key = JSON.stringify([question, ...given]);
      const known = answers.get(key);
      if (known !== undefined) return known as Promise<T>;
      if (answers.size >= mostAnswers) answers.clear();
      const answer = ask();
      answers.set(key, answer);
      answer.catch(() => {
        if (answers.get(key) === answer) answers.delete(key);
      });
      return answer;
    },
    async forgetAround(write) {
      try {
        return await write();
      } finally {
        answers.clear();
      }
    },
  };
}
