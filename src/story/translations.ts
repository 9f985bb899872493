/**
 * Translations of one agency text: another language, the same agency credited, within two days,
 * and mostly the same numbers, actors and places, which a reading names alike in every language.
 * What has too few of them is never taken for a translation.
 */
import type { Reading } from '../model/reading.ts';

const longestDays = 2;
const fewestAnchors = 5;
const leastShared = 0.6;
const dayMs = 86_400_000;
/** Candidates kept for one agency and day. */
const keptOfDay = 200;

/** What of an article a translation is told by. `publishedAt` is an instant. */
export interface TranslatedText {
  readonly text: string;
  readonly lang: string | undefined;
  readonly agency: string | undefined;
  readonly publishedAt: string;
  readonly reading: Pick<Reading, 'mentions' | 'places'> | undefined;
}

export interface TranslationFinder<T> {
  /** The earlier text that shares most, with the share of the poorer one's anchors; undefined for none. */
  find(text: TranslatedText): { readonly item: T; readonly shared: number } | undefined;
  add(text: TranslatedText, item: T): void;
}

interface Anchored<T> {
  readonly item: T;
  readonly lang: string;
  readonly anchors: ReadonlySet<string>;
}

/** A memory of texts that credit an agency; others are passed over. */
export function createTranslationFinder<T>(): TranslationFinder<T> {
  const byDay = new Map<string, Anchored<T>[]>();
  const keyOf = (agency: string, day: number): string => `${agency} ${day}`;
  return {
    find({ agency, lang, publishedAt, ...text }) {
      if (agency === undefined || !isKnown(lang)) return undefined;
      const anchors = anchorsOf(text);
      const day = dayOf(publishedAt);
      let best: { item: T; shared: number } | undefined;
      for (let back = 0; back <= longestDays; back += 1) {
        for (const other of byDay.get(keyOf(agency, day - back)) ?? []) {
          if (other.lang === lang) continue;
          const shared = sharedShare(anchors, other.anchors);
          if (shared > (best?.shared ?? leastShared)) best = { item: other.item, shared };
        }
      }
      return best;
    },
    add({ agency, lang, publishedAt, ...text }, item) {
      if (agency === undefined || !isKnown(lang)) return;
      const key = keyOf(agency, dayOf(publishedAt));
      const known = byDay.get(key) ?? [];
      if (known.length < keptOfDay) known.push({ item, lang, anchors: anchorsOf(text) });
      byDay.set(key, known);
    },
  };
}

function isKnown(lang: string | undefined): lang is string {
  return lang !== undefined && lang !== 'und';
}

function dayOf(instant: string): number {
  return Math.floor(Date.parse(instant) / dayMs);
}

/** Numbers of two digits and more without their separators, actors by id, places by their first name. */
function anchorsOf({ text, reading }: Pick<TranslatedText, 'text' | 'reading'>): Set<string> {
  const anchors = new Set<string>();
  for (const [number] of text.matchAll(/\d[\d.,\u00a0\u202f]*\d/gu)) {
    anchors.add(number.replace(/\D/gu, ''));
  }
  for (const { actorId } of reading?.mentions ?? []) if (actorId) anchors.add(actorId);
  for (const { name, country } of reading?.places ?? []) anchors.add(`${name} ${country}`);
  return anchors;
}

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const poorer = Math.min(a.size, b.size);
  if (poorer < fewestAnchors) return 0;
  let shared = 0;
  for (const anchor of a) if (b.has(anchor)) shared += 1;
  return shared / poorer;
}
