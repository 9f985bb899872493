/**
 * Is a built sentence made of nothing but cited words and connectives? It must fall into runs of
 * words that stand so, in that order, in one cited span, with at least one connective between
 * one run and the next; so no word is invented and none is moved within a run. Only the first
 * letter may be a capital where the source has a small one.
 */
import { wordings } from './wording/index.ts';

const piecePattern = /[\p{L}\p{M}\p{N}]+|[\S\ufeff]/gu;
const connectives: readonly (readonly string[])[] = [
  ...wordings.flatMap((wording) => Object.values(wording.connectives) as string[]),
  ',',
  ':',
  '.',
].map(piecesOf);

function piecesOf(text: string): readonly string[] {
  return text.match(piecePattern) ?? [];
}

/** The first piece at which the sentence can no longer be made of the cited texts; undefined where it can. */
export function firstInventedPiece(
  text: string,
  citedTexts: readonly string[],
): string | undefined {
  const pieces = piecesOf(text);
  const sources = citedTexts.map(piecesOf);
  // reach[i]: how piece i can be arrived at: after a connective (or the start), after a run.
  const afterConnective: boolean[] = [true];
  const afterRun: boolean[] = [false];
  let furthest = 0;
  for (let i = 0; i < pieces.length; i += 1) {
    if (!afterConnective[i] && !afterRun[i]) continue;
    furthest = i;
    for (const length of connectivesAt(pieces, i)) afterConnective[i + length] = true;
    if (!afterConnective[i]) continue;
    const longest = Math.max(
      longestRun(pieces, i, sources),
      i === 0 ? longestRun(uncapitalised(pieces), 0, sources) : 0,
    );
    for (let length = 1; length <= longest; length += 1) afterRun[i + length] = true;
  }
  const isWhole = afterConnective[pieces.length] || afterRun[pieces.length];
  return isWhole ? undefined : (pieces[furthest] ?? '');
}

/** The pieces with the first one's first letter in lower case. */
function uncapitalised(pieces: readonly string[]): readonly string[] {
  const [first = '', ...rest] = pieces;
  const letter = first.slice(0, 1);
  return [`${letter.toLowerCase()}${first.slice(1)}`, ...rest];
}

function connectivesAt(pieces: readonly string[], at: number): readonly number[] {
  return connectives
    .filter((connective) => connective.every((piece, i) => pieces[at + i] === piece))
    .map((connective) => connective.length);
}

/** The most pieces from `at` on that stand together in one source. */
function longestRun(
  pieces: readonly string[],
  at: number,
  sources: readonly (readonly string[])[],
): number {
  let longest = 0;
  for (const source of sources) {
    for (let from = 0; from < source.length; from += 1) {
      let length = 0;
      while (
        at + length < pieces.length &&
        from + length < source.length &&
        source[from + length] === pieces[at + length]
      ) {
        length += 1;
      }
      longest = Math.max(longest, length);
    }
  }
  return longest;
}
