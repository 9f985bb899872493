/**
 * For each term the stories that have it, so that an article is compared with few of them. A list
 * holds the stories that grew last and what share of each the term is; the oldest one goes where
 * a list is full. Stories are small numbers here, so that a list is a few bytes in a row.
 */
import type { PackedVector } from '../text/packed-vector.ts';

interface Posting {
  /** Stories that have the term, also those that have left the list. */
  stories: number;
  size: number;
  places: Int32Array;
  shares: Float32Array;
}

/** A story and the weight that it shares with what was asked for. */
export interface SharedWeight {
  readonly place: number;
  readonly weight: number;
}

/** Mutable: `put` and `drop` change it. */
export interface StoryPostings {
  /** Puts a story last under each term; `known` are its terms so far and gets the new ones. */
  put(place: number, terms: PackedVector, length: number, known: Set<number>): void;
  /** Takes a story out from under its terms. */
  drop(place: number, known: ReadonlySet<number>): void;
  /** How many stories have a term. */
  count(term: number): number;
  /** Every story that shares a term, in no order. */
  share(terms: PackedVector): readonly SharedWeight[];
}

/** `longest`: the most stories under one term. */
export function createStoryPostings(longest: number): StoryPostings {
  const postings = new Map<number, Posting>();
  let sums = new Float64Array(64);
  return {
    put(place, terms, length, known) {
      if (place >= sums.length) sums = new Float64Array(place * 2);
      for (let at = 0; at < terms.terms.length; at += 1) {
        const term = terms.terms[at] ?? 0;
        const posting = postings.get(term) ?? createPosting();
        postings.set(term, posting);
        if (!known.has(term)) posting.stories += 1;
        known.add(term);
        putLast(posting, place, (terms.weights[at] ?? 0) / length, longest);
      }
    },
    drop(place, known) {
      for (const term of known) {
        const posting = postings.get(term);
        if (posting === undefined) continue;
        posting.stories -= 1;
        if (posting.stories === 0) postings.delete(term);
        else takeOut(posting, posting.places.subarray(0, posting.size).indexOf(place));
      }
    },
    count: (term) => postings.get(term)?.stories ?? 0,
    share(terms) {
      const found: number[] = [];
      for (let at = 0; at < terms.terms.length; at += 1) {
        const posting = postings.get(terms.terms[at] ?? 0);
        if (posting !== undefined) addShares(posting, terms.weights[at] ?? 0, sums, found);
      }
      return found.map((place) => {
        const weight = sums[place] ?? 0;
        sums[place] = 0;
        return { place, weight };
      });
    },
  };
}

function createPosting(): Posting {
  return { stories: 0, size: 0, places: new Int32Array(2), shares: new Float32Array(2) };
}

function addShares(posting: Posting, weight: number, sums: Float64Array, found: number[]): void {
  for (let at = 0; at < posting.size; at += 1) {
    const place = posting.places[at] ?? 0;
    const sum = sums[place] ?? 0;
    if (sum === 0) found.push(place);
    sums[place] = sum + weight * (posting.shares[at] ?? 0);
  }
}

function putLast(posting: Posting, place: number, share: number, longest: number): void {
  const known = posting.places.subarray(0, posting.size).indexOf(place);
  takeOut(posting, known === -1 && posting.size === longest ? 0 : known);
  if (posting.size === posting.places.length) grow(posting, longest);
  posting.places[posting.size] = place;
  posting.shares[posting.size] = share;
  posting.size += 1;
}

function takeOut(posting: Posting, at: number): void {
  if (at === -1) return;
  posting.places.copyWithin(at, at + 1, posting.size);
  posting.shares.copyWithin(at, at + 1, posting.size);
  posting.size -= 1;
}

function grow(posting: Posting, longest: number): void {
  const { places, shares } = posting;
  const length = Math.min(longest, places.length * 2);
  posting.places = new Int32Array(length);
  posting.shares = new Float32Array(length);
  posting.places.set(places);
  posting.shares.set(shares);
}
