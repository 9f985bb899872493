/**
 * Sets text in lines of a given width, with styles that do not count as width. Words are never
 * broken, so that addresses can be clicked. Width is counted in columns of the terminal.
 */

/** A piece of text with one style, or with none. */
export interface Piece {
  readonly text: string;
  readonly style?: (text: string) => string;
}

export interface WrapOptions {
  readonly width: number;
  /** Put before the first line, and before all others. */
  readonly first?: string;
  readonly rest?: string;
}

interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** The lines joined by line ends; an empty text is one empty line. */
export function wrapPieces(pieces: readonly Piece[], options: WrapOptions): string {
  const { first = '', rest = '' } = options;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of splitWords(pieces)) {
    const indent = lines.length === 0 ? first : rest;
    const room = options.width - measureWidth(indent);
    if (used > 0 && used + 1 + word.width > room) {
      lines.push(indent + line);
      line = '';
      used = 0;
    }
    line += (used > 0 ? ' ' : '') + paint(word);
    used += (used > 0 ? 1 : 0) + word.width;
  }
  lines.push((lines.length === 0 ? first : rest) + line);
  return lines.map((each) => each.trimEnd()).join('\n');
}

/** Plain text, wrapped. */
export function wrapText(text: string, options: WrapOptions): string {
  return wrapPieces([{ text }], options);
}

function splitWords(pieces: readonly Piece[]): Word[] {
  const words: Piece[][] = [[]];
  for (const { text, style } of pieces) {
    const parts = text.split(/[ \n]+/u);
    parts.forEach((part, index) => {
      if (index > 0) words.push([]);
      if (part !== '')
        words.at(-1)?.push(style === undefined ? { text: part } : { text: part, style });
    });
  }
  return words
    .filter((word) => word.length > 0)
    .map((word) => ({
      pieces: word,
      width: word.reduce((sum, { text }) => sum + measureWidth(text), 0),
    }));
}

function paint({ pieces }: Word): string {
  return pieces.map(({ text, style }) => (style === undefined ? text : style(text))).join('');
}

/** Columns that a text takes: none for marks, two for wide East Asian characters. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  const wide =
    /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
  return wide.test(character) ? 2 : 1;
}
