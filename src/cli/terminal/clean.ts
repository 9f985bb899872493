/**
 * Makes text from outside safe to print: a terminal obeys control characters, and an article or
 * an error message may carry them. Control characters of both sets go, and so do the invisible
 * ones that turn the direction of what follows.
 */

const controls = /(?!\n)\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** Keeps line ends and turns tabs into spaces; everything else a terminal would obey is left out. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/\t/gu, '  ').replace(controls, '');
}

/** The same on one line: any run of white space is one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** JSON that a terminal cannot obey either; it parses to the same value. */
export function writeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    controls,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
