/** The kinds of finding that the article page marks, in the order of its legend. */

/** Each kind has one colour, `--kind-…` in `styles/palette.css`, used wherever it shows. */
export const findingKinds = [
  'source',
  'cue',
  'content',
  'actor',
  'event',
  'time',
  'place',
] as const;

export type FindingKind = (typeof findingKinds)[number];
