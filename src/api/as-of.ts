/**
 * Reads an instant as people write it in an address or on a command line. A day alone is its
 * last moment in UTC, because "as of 2 December" includes what was known on that day.
 */
import type { Instant } from '../model/ids.ts';

/** The accepted forms, for messages. */
export const instantForms =
  'a date (2025-12-02, meaning the end of that day in UTC) or a date and time (2025-12-02T09:30Z, 2025-12-02T11:30+02:00)';

const dayForm = /^\d{4}-\d{2}-\d{2}$/u;
const dateTimeForm =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/iu;

/** The instant, or undefined for any other form or a day that does not exist. No zone means UTC. */
export function parseAsOf(text: string): Instant | undefined {
  const written = text.trim();
  if (dayForm.test(written)) {
    return isDay(written) ? `${written}T23:59:59.999Z` : undefined;
  }
  const parts = dateTimeForm.exec(written);
  if (parts === null) return undefined;
  const [, date = '', minutes = '', seconds = ':00', zone = 'Z'] = parts;
  if (!isDay(date)) return undefined;
  // A search string turns "+02:00" into " 02:00"; that form is refused above, not guessed at.
  const time = new Date(`${date}T${minutes}${seconds}${zone.toUpperCase()}`);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

function isDay(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
