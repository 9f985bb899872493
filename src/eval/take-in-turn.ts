/** Lists to one list that has something of each: first the first of every list, then the second. */

/** At most `count` items, one of each list in turn; shorter lists drop out as they end. */
export function takeInTurn<T>(lists: readonly (readonly T[])[], count: number): readonly T[] {
  const taken: T[] = [];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let at = 0; at < longest && taken.length < count; at += 1) {
    for (const list of lists) {
      const item = list[at];
      if (item !== undefined && taken.length < count) taken.push(item);
    }
  }
  return taken;
}
