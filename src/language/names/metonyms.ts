/**
 * Capitals and seats to the governments they stand for: "Moscow has claimed", "the Kremlin said",
 * "with Kyiv and Washington". In "in the Kremlin" and "in Moscow" they are places.
 */
import type { ActorId } from '../../model/ids.ts';
import type { Knowledge } from '../knowledge.ts';
import {
  actorVerbs,
  cityNouns,
  leverage,
  locatives,
  motions,
  objectVerbs,
  partyPrepositions,
} from '../locales/en/metonyms.ts';
import type { FoundName } from './found-name.ts';
import { isSameSentence, nameFactsOf, possessiveLength, type Scan, textOf } from './scan.ts';

interface Seat {
  readonly from: number;
  readonly to: number;
  readonly country: string;
  /** "the Kremlin": a seat that carries an article, never a city. */
  readonly isSeat: boolean;
}

/** The governments named by a seat or capital among the tokens not taken, in order. */
export function findMetonyms(
  scan: Scan,
  taken: readonly boolean[],
  knowledge: Knowledge,
): readonly FoundName[] {
  const seats = findSeats(scan, taken, knowledge);
  const judged = seats.map((seat) => judge(scan, seat));
  return seats.flatMap((seat, at) => {
    const linked = judged[at] ?? inherit(scan, seats, judged, at);
    return linked ? [toFound(scan, seat)] : [];
  });
}

function findSeats(scan: Scan, taken: readonly boolean[], knowledge: Knowledge): readonly Seat[] {
  const seats: Seat[] = [];
  for (let at = 0; at < scan.words.length; at += 1) {
    if (taken[at] || !scan.capital[at]) continue;
    const seat = seatAt(scan, at, taken, knowledge);
    if (seat === undefined) continue;
    seats.push(seat);
    at = seat.to - 1;
  }
  return seats;
}

function seatAt(
  scan: Scan,
  at: number,
  taken: readonly boolean[],
  knowledge: Knowledge,
): Seat | undefined {
  for (let to = Math.min(at + 3, scan.words.length); to > at; to -= 1) {
    if (taken[to - 1] || !scan.capital[to - 1] || !isSameSentence(scan, at, to - 1)) continue;
    const { government, isSeat } = nameFactsOf(scan, at, to, knowledge.world);
    if (government !== undefined) return { from: at, to, country: government, isSeat };
  }
  return undefined;
}

/** True for a government, false for a place, undefined where neighbours must tell. */
function judge(scan: Scan, seat: Seat): boolean | undefined {
  const before = scan.lower[beforeArticle(scan, seat) - 1] ?? '';
  const beforeThat = scan.lower[beforeArticle(scan, seat) - 2] ?? '';
  const next = scan.lower[seat.to] ?? '';
  if (isContained(scan, seat)) return false;
  if (locatives.has(before)) return false;
  if (objectVerbs.has(before)) return true;
  if ((before === 'to' || before === 'from') && motions.has(beforeThat)) return false;
  const owns = possessiveLength(scan, seat.to);
  if (owns > 0) return !cityNouns.has(scan.lower[seat.to + owns] ?? '');
  if (before === 'to' && !seat.isSeat) return undefined;
  if (actorVerbs.has(scan.lower[verbAfter(scan, seat.to)] ?? '') && before !== 'of') return true;
  if (isPastVerb(next) && isSubjectAfter(before)) return true;
  if (isCompound(scan, seat)) return seat.isSeat ? true : undefined;
  if (before === 'and' || before === 'or' || next === 'and' || next === 'or') {
    if (
      partyPrepositions.has(before) &&
      before !== 'on' &&
      before !== 'on' &&
      before !== 'and' &&
      before !== 'or'
    )
      return before !== 'of' || seat.isSeat;
    return seat.isSeat ? true : undefined;
  }
  if (before === 'on') return seat.isSeat || leverage.has(beforeThat);
  if (partyPrepositions.has(before))
    return before === 'of' || before === 'from' ? seat.isSeat || before === 'from' : true;
  return seat.isSeat ? true : undefined;
}

/** The token after what may stand between a subject and its verb: "so far", "also". */
function verbAfter(scan: Scan, at: number): number {
  if (scan.lower[at] === 'so' && scan.lower[at + 1] === 'far') return at + 2;
  return interposed.test(scan.lower[at] ?? '') ? at + 1 : at;
}

const interposed = /^(?:also|again|now|still|later|then|never|already|itself|\p{Ll}+ly)$/u;

/** "Moscow closed its border": any verb in the past after a capital that begins a clause. */
function isPastVerb(word: string): boolean {
  return /^\p{Ll}{2,}ed$/u.test(word);
}

function isSubjectAfter(before: string): boolean {
  return /^(?:[.,;:!?”"“—–(]|that|but|and|as|because|while|if|when|since|though|although|)$/u.test(
    before,
  );
}

function beforeArticle(scan: Scan, seat: Seat): number {
  return scan.lower[seat.from - 1] === 'the' ? seat.from - 1 : seat.from;
}

/** "Washington, D.C." and "Paris, Texas" are places. */
function isContained(scan: Scan, seat: Seat): boolean {
  return (
    !seat.isSeat &&
    scan.words[seat.to] === ',' &&
    scan.capital[seat.to + 1] === true &&
    isSameSentence(scan, seat.from, seat.to + 1) &&
    /^[,.;]$/u.test(scan.words[seat.to + 2] ?? '.')
  );
}

/** "White House officials", "Moscow airport": the name only qualifies what follows. */
function isCompound(scan: Scan, seat: Seat): boolean {
  const next = scan.tokens[seat.to];
  return (
    next?.kind === 'word' &&
    !/^(?:and|or|to|in|on|at|over|after|about|as|for|with|by|that)$/u.test(
      scan.lower[seat.to] ?? '',
    )
  );
}

/** "with Kyiv and Washington", "Moscow, Kyiv and Paris": one that is told tells its neighbour. */
function inherit(
  scan: Scan,
  seats: readonly Seat[],
  judged: readonly (boolean | undefined)[],
  at: number,
): boolean {
  const seat = seats[at];
  if (seat === undefined) return false;
  for (const step of [-1, 1]) {
    const other = seats[at + step];
    if (other === undefined || judged[at + step] === undefined) continue;
    const [first, second] = step < 0 ? [other, seat] : [seat, other];
    if (second.from - first.to > 2 || !isSameSentence(scan, first.from, second.from)) continue;
    if (/^(?:and|or|,)$/u.test(scan.lower[first.to] ?? '')) return judged[at + step] ?? false;
  }
  return false;
}

function toFound(scan: Scan, seat: Seat): FoundName {
  const withArticle = scan.lower[seat.from - 1] === 'the' && seat.isSeat;
  const from = withArticle ? seat.from - 1 : seat.from;
  const name = withArticle
    ? `the ${textOf(scan, seat.from, seat.to)}`
    : textOf(scan, seat.from, seat.to);
  return {
    from,
    to: seat.to,
    kind: 'government',
    name,
    actorId: `government:${seat.country}` as ActorId,
  };
}
