/**
 * Wordings of one issue to where the party's stance turned: it refuses what it accepted or offered,
 * or accepts or offers what it refused. Only beside the earlier wording of the same matter; a
 * silence is no change.
 */
import type { PositionChange, PositionWording } from '../model/story.ts';
import { contentWords } from './content-words.ts';

/** Two wordings speak of the same matter from this share of the lighter one's words on. */
const sameMatter = 0.5;
const fewestShared = 2;

/** `wordings`: the latest first. The changes, the latest first; each wording stands in one at most as what came of it. */
export function findChanges(wordings: readonly PositionWording[]): readonly PositionChange[] {
  const changes: PositionChange[] = [];
  wordings.forEach((to, at) => {
    const way = wayOf(to);
    if (way === 0) return;
    const before = wordings
      .slice(at + 1)
      .find((each) => wayOf(each) !== 0 && each.saidAt < to.saidAt && isSameMatter(each, to));
    if (before !== undefined && wayOf(before) === -way) changes.push({ from: before, to });
  });
  return changes;
}

/** For it, against it, or neither: a demand may be dropped in silence. */
function wayOf({ stance }: PositionWording): -1 | 0 | 1 {
  if (stance === 'refuses') return -1;
  return stance === 'accepts' || stance === 'offers' ? 1 : 0;
}

function isSameMatter(a: PositionWording, b: PositionWording): boolean {
  const one = new Set(contentWords(a.text));
  const other = new Set(contentWords(b.text));
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= fewestShared && shared >= sameMatter * Math.min(one.size, other.size);
}
