/**
 * "China's Foreign Ministry", "the Brazilian Senate": a body under a name that many states have is
 * the one of the country named right before it, and not another's that is better known.
 */
import type { ActorId } from '../../model/ids.ts';
import { joinSetApart } from '../../text/set-apart.ts';
import type { Knowledge } from '../knowledge.ts';
import { stateBodies } from '../locales/en/organisations.ts';
import { longestPlaceName } from '../places/world.ts';
import type { FoundName } from './found-name.ts';
import { slug } from './known-actors.ts';
import { nationalityBefore } from './name-body.ts';
import { isSameSentence, nameFactsOf, possessiveLength, type Scan, textOf } from './scan.ts';

/** Whose a body is, and the token at which that is said. */
interface Owner {
  readonly from: number;
  readonly country: string;
}

/**
 * The names with their countries' own ids where countries own them. Where a text says whose a body
 * is before it names it without that, the same words mean it again.
 */
export function settleOwners(
  scan: Scan,
  names: readonly FoundName[],
  knowledge: Knowledge,
): readonly FoundName[] {
  const owned = new Map<string, FoundName & { readonly actorId: ActorId }>();
  const ownerless = new Set<string>();
  return names.map((name) => {
    if (name.kind !== 'organisation') return name;
    const within = nationalityWithin(scan, name, knowledge);
    const bare = slug(textOf(scan, within?.to ?? name.from, name.to));
    const owner =
      within ??
      possessorBefore(scan, name.from, knowledge) ??
      nationalityBefore(scan, name.from, knowledge);
    if (owner === undefined) {
      const whole = owned.get(bare);
      if (whole === undefined) ownerless.add(bare);
      return whole === undefined ? name : { ...name, name: whole.name, actorId: whole.actorId };
    }
    if (!isOwnable(scan, name, owner, knowledge)) return name;
    const settled = {
      ...name,
      name: joinSetApart(textOf(scan, owner.from, name.to)),
      actorId: `organisation:${owner.country.toLowerCase()}-${bare}` as ActorId,
    };
    if (!ownerless.has(bare)) owned.set(bare, settled);
    return settled;
  });
}

/** Whether a body is a state's, and not known to be another's or that of this country already. */
function isOwnable(
  scan: Scan,
  { from, to }: FoundName,
  owner: Owner,
  { names }: Knowledge,
): boolean {
  const known = names.organisations.match(scan, from);
  if (known?.end !== to) return stateBodies.has(scan.lower[to - 1] ?? '');
  return known.value.country !== undefined && known.value.country !== owner.country;
}

/** "Chinese" of "Chinese Foreign Ministry". */
function nationalityWithin(
  scan: Scan,
  { from, to }: FoundName,
  knowledge: Knowledge,
): (Owner & { readonly to: number }) | undefined {
  for (const end of [from + 2, from + 1]) {
    if (end >= to) continue;
    const nationality = nationalityBefore(scan, end, knowledge);
    if (nationality?.from === from) return { ...nationality, to: end };
  }
  return undefined;
}

/** "China's", "South Korea’s", "Moscow's". */
function possessorBefore(scan: Scan, at: number, { world }: Knowledge): Owner | undefined {
  for (const length of [1, 2]) {
    const to = at - length;
    if (to < 1 || possessiveLength(scan, to) !== length || !isSameSentence(scan, to, at)) continue;
    for (let from = Math.max(0, to - longestPlaceName); from < to; from += 1) {
      if (!scan.capital[from] || !isSameSentence(scan, from, to)) continue;
      const { country, government } = nameFactsOf(scan, from, to, world);
      const code = country?.country ?? government;
      if (code !== undefined) return { from, country: code };
    }
  }
  return undefined;
}
