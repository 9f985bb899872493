/** Marks that open a quotation, each with those that may close it. Look-alikes are marks too. */
export const quotationMarks: readonly (readonly [opener: string, closers: string])[] = [
  ['“', '”“"'],
  ['„', '”“"‟'],
  ['‟', '”"'],
  ['«', '»'],
  ['‹', '›'],
  ['〝', '〞〟'],
  ['❝', '❞'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['‛', '’'],
  ['❛', '❜'],
];

/** Marks that open and close alike: every other one of a kind opens. */
export const twoWayMarks = '"”»›＂″ʺ˝';

/** Marks that are apostrophes too: they open only where a word starts and close only where one ends. */
export const apostrophes = "'’‘`＇ʼ";
