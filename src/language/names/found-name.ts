/** What the name rules hand to one another before spans become mentions. */
import type { ActorId } from '../../model/ids.ts';
import type { ActorKind, Mention } from '../../model/reading.ts';
import type { KnownActor } from './known-actors.ts';
import type { Scan } from './scan.ts';

/** A name over tokens `from` up to, not including, `to`. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly kind: ActorKind;
  readonly name: string;
  readonly actorId?: ActorId;
  readonly role?: string;
  /** Somebody else in the text who bears the name goes before. */
  readonly isWeak?: boolean;
  /** Told only by its capitals: no title, role, given name or verb of speech says so. */
  readonly isGuess?: boolean;
}

/** A known actor found over tokens. */
export function fromKnown(from: number, to: number, known: KnownActor): FoundName {
  const weak = known.isWeak === true ? { isWeak: true } : {};
  return { from, to, kind: known.kind, name: known.name, actorId: known.actorId, ...weak };
}

/** The mention of a found name. */
export function toMention(scan: Scan, found: FoundName): Mention {
  const start = scan.tokens[found.from]?.start ?? 0;
  const end = scan.tokens[found.to - 1]?.end ?? 0;
  const { kind, name, actorId, role } = found;
  if (actorId === undefined)
    return role === undefined ? { start, end, kind, name } : { start, end, kind, name, role };
  return role === undefined
    ? { start, end, kind, name, actorId }
    : { start, end, kind, name, actorId, role };
}

/** Mentions in order, without those that overlap an earlier or longer one. */
export function keepLongest(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
  }
  return kept;
}

/** For each token whether one of `mentions`, which are in order, covers it. */
export function markTaken(scan: Scan, mentions: readonly Mention[]): readonly boolean[] {
  let next = 0;
  return scan.tokens.map((token) => {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next += 1;
    const mention = mentions[next];
    return mention !== undefined && mention.start <= token.start;
  });
}
