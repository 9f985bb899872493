/**
 * What changed between two texts of an article, by paragraph and inside a paragraph by word:
 * the longest common subsequence, so that an unchanged stretch is never shown as changed.
 */

/** A stretch that both texts have, or only the earlier (`removed`) or the later (`added`) one. */
export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many cells the table would be slow; then the whole stretch counts as replaced. */
const mostCells = 4_000_000;

/** Changed paragraphs only, in the order of the later text; each as stretches of words. */
export function compareTexts(earlier: string, later: string): readonly (readonly Change[])[] {
  const paragraphs = align(splitByParagraph(earlier), splitByParagraph(later));
  return joinReplacements(paragraphs)
    .filter(({ before, after }) => before !== after)
    .map(({ before, after }) => compareWords(before, after));
}

/** Word by word; stretches of one kind are joined. */
export function compareWords(before: string, after: string): readonly Change[] {
  return joinStretches(align(splitByWord(before), splitByWord(after)));
}

function splitByParagraph(text: string): readonly string[] {
  return text.split(/\n\s*\n/u).map((part) => part.trim());
}

function splitByWord(text: string): readonly string[] {
  return text.match(/\s*\S+/gu) ?? [];
}

function align(before: readonly string[], after: readonly string[]): readonly Change[] {
  if (before.length * after.length > mostCells) {
    return [
      ...before.map((text): Change => ({ kind: 'removed', text })),
      ...after.map((text): Change => ({ kind: 'added', text })),
    ];
  }
  return walkBack(measure(before, after), before, after);
}

/** `width * i + j` holds the length of the longest common subsequence of the rests from i and j. */
function measure(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      lengths[here] =
        before[i] === after[j]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  return lengths;
}

function walkBack(
  lengths: Uint32Array,
  before: readonly string[],
  after: readonly string[],
): readonly Change[] {
  const width = after.length + 1;
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before[i];
    const fresh = after[j];
    if (old !== undefined && old === fresh) {
      changes.push({ kind: 'same', text: old });
      i += 1;
      j += 1;
    } else if (
      old !== undefined &&
      (fresh === undefined ||
        (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      changes.push({ kind: 'removed', text: old });
      i += 1;
    } else {
      changes.push({ kind: 'added', text: fresh ?? '' });
      j += 1;
    }
  }
  return changes;
}

/** A removed paragraph followed by an added one is one paragraph rewritten. */
function joinReplacements(
  changes: readonly Change[],
): readonly { readonly before: string; readonly after: string }[] {
  const pairs: { before: string; after: string }[] = [];
  let removed: string[] = [];
  const flush = () => {
    for (const text of removed) pairs.push({ before: text, after: '' });
    removed = [];
  };
  for (const change of changes) {
    if (change.kind === 'removed') removed.push(change.text);
    else if (change.kind === 'added')
      pairs.push({ before: removed.shift() ?? '', after: change.text });
    else flush();
  }
  flush();
  return pairs;
}

function joinStretches(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last?.kind === change.kind)
      joined[joined.length - 1] = { ...last, text: last.text + change.text };
    else joined.push(change);
  }
  return joined;
}
