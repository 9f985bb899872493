/**
 * Data files to rows: tab-separated columns, `|` between several values in one column, `#` for
 * comment lines.
 */

/** The rows of a `.tsv` file; undefined or empty gives []. Columns are trimmed. */
export function readRows(file: string | Uint8Array | undefined): readonly (readonly string[])[] {
  if (typeof file !== 'string') return [];
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((column) => column.trim()));
}

/** The values of one column. An absent or empty column gives []. */
export function readList(column: string | undefined): readonly string[] {
  return (column ?? '').split('|').filter((value) => value !== '');
}

/** The words of a `.txt` list, one set. */
export function readWords(file: string | Uint8Array | undefined): ReadonlySet<string> {
  if (typeof file !== 'string') return new Set();
  const lines = file.split('\n').filter((line) => !line.startsWith('#'));
  return new Set(lines.join(' ').split(/\s+/u).filter(Boolean));
}
