/** Marks that open a quotation, each with those that may close it. Look-alikes are marks too. */
export const quotationMarks: readonly (readonly [string, string])[] = [
  ['“', '”“'],
  ['”', '”“'],
  ['„', '“”"‟'],
  ['‟', '”“'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['"', '"”'],
  ['＂', '＂'],
  ['〝', '〞〟'],
  ['❝', '❞'],
  ['″', '″'],
  ['ʺ', 'ʺ'],
  ['˝', '˝'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['‛', '’'],
  ['❛', '❜'],
  ["'", "'"],
  ['＇', '＇'],
  ['`', "`'"],
];

/** Marks that are apostrophes too: they open only after a gap and close only before one. */
export const apostrophes = "'’‘`＇";
