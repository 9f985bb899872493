/** "the North", "the South": the half of a divided land, where the text names it in full elsewhere. */
import type { ActorId } from '../../model/ids.ts';
import type { PlaceMention } from '../../model/reading.ts';
import type { Knowledge } from '../knowledge.ts';
import type { FoundName } from './found-name.ts';
import { collectAtTokens, isSameSentence, type Scan } from './scan.ts';

/** The halves named among the tokens not taken; [] where the text names no such country, or several. */
export function findHalves(
  scan: Scan,
  taken: readonly boolean[],
  places: readonly PlaceMention[],
  knowledge: Knowledge,
): readonly FoundName[] {
  const halves = namedHalves(places, knowledge);
  if (halves.size === 0) return [];
  return collectAtTokens(scan, (at): FoundName | undefined => {
    if (taken[at] || scan.lower[at - 1] !== 'the') return undefined;
    const half = halves.get(scan.words[at] ?? '');
    if (half === undefined) return undefined;
    if (!isSameSentence(scan, at - 1, at) || isLonger(scan, at)) return undefined;
    return { from: at - 1, to: at + 1, kind: 'country', ...half };
  });
}

/** "the South Lawn", "the North of England". */
function isLonger(scan: Scan, at: number): boolean {
  if (scan.lower[at + 1] === 'of') return true;
  return scan.capital[at + 1] === true && isSameSentence(scan, at, at + 1);
}

function namedHalves(places: readonly PlaceMention[], knowledge: Knowledge) {
  const halves = new Map<
    string,
    { readonly name: string; readonly actorId: ActorId } | undefined
  >();
  for (const { name, country } of places) {
    const word = /^(?:North|South|East|West)(?= \p{Lu})/u.exec(name)?.[0];
    if (word === undefined || knowledge.world.countries.get(country ?? '')?.name !== name) continue;
    const known = halves.get(word);
    const isOther = halves.has(word) && known?.name !== name;
    halves.set(word, isOther ? undefined : { name, actorId: `country:${country}` as ActorId });
  }
  return halves;
}
