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
  /** Put before the first line; may be styled, and takes as many columns as `rest`. */
  readonly first?: string;
  /** Put before all other lines. */
  readonly rest?: string;
}

interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** The lines joined by line ends; an empty text is one empty line. */
export function wrapPieces(pieces: readonly Piece[], options: WrapOptions): string {
  const { first = '', rest = '' } = options;
  const room = options.width - measureWidth(rest);
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of splitWords(pieces)) {
    const isFull = used > 0 && used + 1 + word.width > room;
    if (isFull) lines.push([]);
    lines.at(-1)?.push(word);
    used = isFull || used === 0 ? word.width : used + 1 + word.width;
  }
  return lines
    .map((words, index) => ((index === 0 ? first : rest) + paintLine(words)).trimEnd())
    .join('\n');
}

/** Pieces of one style are painted in one go, with the spaces between them. */
function paintLine(words: readonly Word[]): string {
  const runs: { text: string; style: Piece['style'] }[] = [];
  const add = (text: string, style: Piece['style']) => {
    const last = runs.at(-1);
    if (last !== undefined && last.style === style) last.text += text;
    else runs.push({ text, style });
  };
  for (const { pieces } of words) {
    const last = runs.at(-1);
    if (last !== undefined) add(' ', last.style === pieces[0]?.style ? last.style : undefined);
    for (const { text, style } of pieces) add(text, style);
  }
  return runs.map(({ text, style }) => (style === undefined ? text : style(text))).join('');
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
