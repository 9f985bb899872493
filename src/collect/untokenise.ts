/**
 * Puts text that was split into tokens (the Penn Treebank way: `said . `` We 'll see ''`) back
 * into print form. Only for texts that clearly are so; must run before a revision is made,
 * because it moves every offset.
 */

/** True where punctuation stands apart from its word as a rule and not by accident. */
export function isTokenised(text: string): boolean {
  const apart = text.match(/[\p{L}\p{N}”’"'] [.,](?=\s|$)/gu)?.length ?? 0;
  const attached = text.match(/[\p{L}\p{N}][.,](?=\s|$)/gu)?.length ?? 0;
  return apart >= 3 && apart > attached;
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/-LRB-/g, '('],
  [/-RRB-/g, ')'],
  [/-LSB-/g, '['],
  [/-RSB-/g, ']'],
  [/(?:``|'')[ \t]*(?=[^\s.,;:!?])(?<=``[ \t]*)/g, '“'],
  [/[ \t]*''/g, '”'],
  // "didn ’ t", "Kim ’ s", "they 'll", "did n't"
  [/(?<=\p{L})[ \t]+([’'])[ \t]*(s|t|re|ve|ll|d|m)(?![\p{L}’'])/giu, '$1$2'],
  [/(?<=\p{L})[ \t]+n([’'])t\b/giu, 'n$1t'],
  [/([“‘([{])[ \t]+/g, '$1'],
  [/[ \t]+([”)\]}…])/g, '$1'],
  [/[ \t]+([.,;:!?%])(?=[\s”’"')\]}.,;:!?—–-]|$)/g, '$1'],
  // A single quotation mark with space on both sides closes or marks a plural: "nations ’ leaders".
  [/(?<=\S)[ \t]+([’'])(?=[\s.,;:!?”]|$)/g, '$1'],
  [/([$£€#])[ \t]+(?=[\d\p{L}])/gu, '$1'],
  [/(?<=^|[\s("“])@[ \t]+(?=\w)/gm, '@'],
  [/(?<=\d)[ \t]*,[ \t]+(?=\d{3}(?!\d))/g, ','],
  [/(?<=\b\d{1,2})[ \t]*:[ \t]+(?=\d{2}\b)/g, ':'],
];

/** ``a pair'' in a text that is in print form otherwise; not the fences of code. */
const typedQuotation = /(?<!`)``(?!`)([^`\n]{1,2000}?)''(?!')/g;

/** The text in print form; where it is not tokenised only quotation marks typed as ``…'' change. */
export function untokenise(text: string): string {
  if (!isTokenised(text)) return text.replace(typedQuotation, '“$1”');
  // Single spaces first: a mark's pattern would go through a long run of them again and again.
  const spaced = text.replace(/[ \t]+/g, ' ');
  const joined = marks.reduce((so, [pattern, form]) => so.replace(pattern, form), spaced);
  return joined.split('\n').map(pairQuotes).join('\n');
}

/** Straight double quotation marks with space on both sides: the first of a paragraph opens, the next closes. */
function pairQuotes(paragraph: string): string {
  let open = false;
  return paragraph.replace(/[ \t]*"[ \t]*/g, (mark, at: number) => {
    const [before, after] = [/^[ \t]/.test(mark) || at === 0, /[ \t]$/.test(mark)];
    if (!before && !after) return mark;
    open = !open;
    return open ? `${before && at > 0 ? ' ' : ''}"` : `"${after ? ' ' : ''}`;
  });
}
