/** "the agency", "the administration": a body by its main word, where the text has named it in full before. */
import type { Mention } from '../../model/reading.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import { shortBodies } from '../locales/en/organisations.ts';
import type { FoundName } from './found-name.ts';
import { collectAtTokens, isHyphenAt, isSameSentence, type Scan } from './scan.ts';

/** The bodies so named among the tokens not taken, in order. `mentions` must be in order of the text. */
export function findShortBodies(
  scan: Scan,
  taken: readonly boolean[],
  mentions: readonly Mention[],
): readonly FoundName[] {
  const bodies = new Map<string, Mention>();
  let next = 0;
  return collectAtTokens(scan, (at): FoundName | undefined => {
    const token = scan.tokens[at];
    if (token === undefined || taken[at] || !isShort(token.form)) return undefined;
    for (; next < mentions.length && (mentions[next] as Mention).end <= token.start; next += 1)
      note(bodies, mentions[next] as Mention);
    const body = bodies.get(token.form.lower);
    if (body === undefined || !standsAlone(scan, at)) return undefined;
    const { kind, name, actorId } = body;
    return { from: at - 1, to: at + 1, kind, name, ...(actorId && { actorId }) };
  });
}

const isShort = tellOfForm(({ surface }) => shortBodies.has(surface));

function note(bodies: Map<string, Mention>, mention: Mention): void {
  if (mention.kind !== 'organisation' && mention.kind !== 'government') return;
  const parts = mention.name.toLowerCase().split(/ (?:of|for) /u);
  const head = parts[0]?.split(' ').at(-1) ?? '';
  if (mention.name.includes(' ') && shortBodies.has(head)) bodies.set(head, mention);
}

/** Behind "the", and no part of a longer name: not in "the bank of the river". */
function standsAlone(scan: Scan, at: number): boolean {
  if (scan.lower[at - 1] !== 'the' || !isSameSentence(scan, at - 1, at)) return false;
  return scan.lower[at + 1] !== 'of' && !scan.capital[at + 1] && !isHyphenAt(scan, at + 1);
}
