/**
 * Writes instants and days as a reader of a locale expects them. Times are in UTC and say so:
 * the page is the same for every reader, and a deadline must not depend on who looks.
 */
import type { Day, Instant } from '../../../../src/model/ids.ts';
import { type Locale, localeFacts } from './locales.ts';

/** Formats of one locale. A text that is no date is given back as it is. */
export interface DateWriter {
  /** "21 November 1995". */
  readonly day: (value: Day | Instant) => string;
  /** "21 Nov 1995", for narrow places. */
  readonly shortDay: (value: Day | Instant) => string;
  /** "Tuesday, 21 November 1995". */
  readonly fullDay: (value: Day | Instant) => string;
  /** "21 November 1995, 18:00 UTC". */
  readonly moment: (value: Instant) => string;
}

export function createDateWriter(locale: Locale): DateWriter {
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(localeFacts[locale].intl, {
      timeZone: 'UTC',
      ...options,
    });
    return (value: string): string => {
      const date = new Date(value);
      return Number.isNaN(date.getTime()) ? value : format.format(date);
    };
  };
  return {
    day: write({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: write({ day: 'numeric', month: 'short', year: 'numeric' }),
    fullDay: write({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    moment: write({
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    }),
  };
}
