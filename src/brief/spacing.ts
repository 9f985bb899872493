/**
 * White space in sentences. Two texts are alike but for white space when they differ only in how
 * much of it there is, or in white space beside a punctuation mark; between two words it stays.
 */

/** U+FEFF is white space to JavaScript, but nobody sees it. */
const visibleSpace = /[^\S\ufeff]+/gu;
/** Tokenised texts write "did n't" for "didn't". */
const splitNot = /(?<=\p{L}) (?=n['’]t(?!\p{L}))/gu;
const noSpaceBefore = /\s+(?=[.,;:!?…%)\]}”’»])/gu;
const noSpaceAfter = /([([{“‘«$£€„])\s+/gu;

/** The form in which sentence and source are compared: nothing but white space is changed. */
export function comparableSpacing(text: string): string {
  return text
    .replace(visibleSpace, ' ')
    .replace(splitNot, '')
    .replace(/ ?([^\p{L}\p{M}\p{N}\s\p{C}]) ?/gu, '$1')
    .replace(/^ | $/gu, '');
}

/** A sentence for reading: one space between words, none before a full stop or inside quotation marks. */
export function tidySpacing(text: string): string {
  const single = text.replace(/\s+/gu, ' ').trim();
  if (!/\s[.,;:?!](?:\s|$)|\sn['’]t\s|\s['’]s\s|['’]\s(?:s|re|ve|ll|d|m|t)\s|“\s|\s”/u.test(single))
    return single;
  return single
    .replace(noSpaceBefore, '')
    .replace(noSpaceAfter, '$1')
    .replace(splitNot, '')
    .replace(/ (?=['’](?:s|re|ve|ll|d|m|t)\b)/gu, '')
    .replace(/([’']) (?=(?:s|re|ve|ll|d|m|t)\b)/gu, '$1')
    .replace(/``\s+/gu, '``')
    .replace(/\s+''/gu, "''");
}
