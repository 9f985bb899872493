/** The words that a brief has of its own: section titles, notes around sources, connectives of built sentences. */
import type { BriefSectionKey } from '../../model/brief.ts';

/** Connectives put around cited words; nothing else may stand in a built sentence. */
export interface Connectives {
  readonly assertedBy: string;
  readonly disputedBy: string;
  readonly and: string;
  readonly happened: string;
  readonly notReported: string;
}

/** One locale's words. Functions get numbers and days and answer whole phrases. */
export interface Wording {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly sections: Readonly<Record<BriefSectionKey, string>>;
  readonly sources: string;
  readonly asOf: (day: string) => string;
  /** "From 12 articles, 7 of them independent." */
  readonly basis: (articles: number, origins: number) => string;
  /** "also printed by 2 others" */
  readonly reprinted: (count: number) => string;
  readonly undated: string;
  /** A day, `2025-12-02`, as the locale writes it. */
  readonly day: (day: string) => string;
  /** "By 30 November 1995", from the day as the locale writes it. */
  readonly by: (day: string) => string;
  readonly connectives: Connectives;
}
