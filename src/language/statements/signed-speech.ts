/**
 * Speech with the name of who speaks behind it, and a dash for its cue: a quotation that is a
 * paragraph of its own ("“…” — Jane Doe, mayor of Oslo") and a post ("… — Jane Doe (@doe)").
 */
import type { Span } from '../../model/span.ts';
import { firstFrom } from '../../text/spans-in-order.ts';
import type { Quotation } from '../syntax/quotes.ts';
import { endOfWords, findPostSignatures, type Signature } from '../syntax/set-off.ts';

export interface SignedSpeech extends Signature {
  readonly content: Span;
}

/** Behind a quotation: a dash, a name, and at most who that is or where it was said, up to the line's end. */
const signature = new RegExp(
  [
    '\\s{0,3}([—–―]|--?)\\s*',
    "(\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:of|the|for|de|von|\\p{Lu}[\\p{L}\\p{M}.’'-]*)){0,9}(?:(?: \\p{Ll}[\\p{Ll}-]+){1,2}(?=,))?)",
    '(?:(?:,| in| on| at| during| speaking| talking)\\s[^\\n]{2,90})?\\.?[ \\t]*(?=\\n|$)',
  ].join(''),
  'uy',
);

/** In order of their dashes. `quotations` with those that are set off. */
export function findSignedSpeech(
  text: string,
  quotations: readonly Quotation[],
): readonly SignedSpeech[] {
  const signed: SignedSpeech[] = [];
  for (const post of findPostSignatures(text)) {
    const { start } = post.dash;
    const content = quotations[firstFrom(quotations, start) - 1];
    if (content !== undefined && endOfWords(text, content.end, start) === content.end)
      signed.push({ ...post, content });
  }
  for (const content of quotations) {
    const signedBy = signatureBehind(text, content);
    if (signedBy !== undefined && opensLine(text, content.start))
      signed.push({ ...signedBy, content });
  }
  return signed.sort((a, b) => a.dash.start - b.dash.start);
}

function signatureBehind(text: string, { end }: Span): Signature | undefined {
  signature.lastIndex = end;
  const match = signature.exec(text);
  if (match === null) return undefined;
  const [whole, dash = '', name = ''] = match;
  const from = end + whole.indexOf(dash);
  const start = from + whole.slice(from - end).indexOf(name);
  return {
    dash: { start: from, end: from + dash.length },
    name: { start, end: start + name.length },
  };
}

function opensLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}
