/** Comma-separated text to records: quoted fields, doubled quotation marks, line breaks in fields (RFC 4180). */

/** One record a row, by the names of the first row. Empty text gives []. */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = parseRows(text);
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

function parseRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"\\]|""|\\.)*)"|([^",\r\n]*))(,|\r?\n|$)/gsu;
  for (const match of text.matchAll(field)) {
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
    if (match.index + match[0].length >= text.length) break;
  }
  return rows;
}
