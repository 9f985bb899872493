/**
 * Positions in a speaker's own words: "we demand …", "I urge both sides to …" inside what is
 * quoted, posted or set off. The words around name who says so, those within what is wanted.
 */
import type { SpeechAct, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom } from '../../text/spans-in-order.ts';
import type { Draft } from '../draft.ts';
import { ownPositions } from '../locales/en/claim-words.ts';
import { readSyntax } from '../syntax/shallow.ts';
import { sentenceAt } from './voices.ts';

/** A statement of its own for each position within a statement's quoted content. */
export function readOwnWords(draft: Draft, statement: Statement): readonly Statement[] {
  if (statement.form === 'indirect') return [];
  return statement.content.flatMap((span) => positionsIn(draft, statement, span));
}

function positionsIn(draft: Draft, statement: Statement, span: Span): readonly Statement[] {
  const { words } = readSyntax(draft);
  const found: Statement[] = [];
  for (const match of draft.text.slice(span.start, span.end).matchAll(ownPositions)) {
    const { speaker: pronoun = '', ...phrases } = match.groups ?? {};
    const [act, phrase = ''] =
      Object.entries(phrases).find(([, words]) => words !== undefined) ?? [];
    const from = span.start + match.index;
    const cueEnd = from + match[0].length;
    const sentence = sentenceAt(draft, from);
    const isQuoted = (words[firstFrom(words, from)]?.quotation ?? -1) >= 0;
    const isAsked = draft.text.charAt(sentence.end - 1) === '?';
    const end = endOfClause(draft.text, cueEnd, Math.min(sentence.end, span.end));
    if (act === undefined || !isQuoted || isAsked || end - cueEnd < 3) continue;
    found.push({
      ...statement,
      source: [{ start: from, end: from + pronoun.length }],
      cue: [{ start: cueEnd - phrase.length, end: cueEnd }],
      content: [{ start: cueEnd + 1, end }],
      act: act as SpeechAct,
      form: 'indirect',
    });
  }
  return found;
}

function endOfClause(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s.,;!"”’']/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}
