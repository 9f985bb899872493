/** Taking a calendar day apart, without the machine's locale or time zone. */

/** `2025-12-02` to year `2025` and date of the month `2`. */
export function splitDay(day: string): { readonly year: string; readonly date: string } {
  const [year = '', , date = ''] = day.split('-');
  return { year, date: String(Number(date)) };
}

/** The month's name from a list of twelve; '' for what is not a day. */
export function monthOf(day: string, names: readonly string[]): string {
  return names[Number(day.split('-')[1]) - 1] ?? '';
}
