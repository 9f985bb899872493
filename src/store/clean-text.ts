/**
 * Text as both kinds of database can keep it. PostgreSQL refuses U+0000 everywhere and lone
 * surrogates in UTF-8 and jsonb; both become U+FFFD. Every replacement is one UTF-16 unit for
 * one, so that no span moves.
 */

/** NUL and halves of surrogate pairs that stand alone (with the `u` flag, a whole pair is no match). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for.
const unkeepable = /[\u0000\p{Surrogate}]/gu;

/** The same text, of the same length, with what cannot be kept replaced by U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(unkeepable, '\uFFFD');
}

/** How JSON.stringify writes NUL and lone surrogates: an escape it uses for nothing else. */
const unkeepableEscape = /\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** JSON text of a record, with every string in it (keys too) cleaned. */
export function encodeRecord(record: unknown): string {
  const json = JSON.stringify(record);
  return unkeepableEscape.test(json) ? JSON.stringify(cleanDeep(record)) : json;
}

function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [cleanText(key), cleanDeep(part)]),
  );
}
