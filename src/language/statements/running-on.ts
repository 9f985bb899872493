/**
 * Quotations without a cue of their own that go on with what the last speaker said: “…,” X
 * said. “…” — in the same paragraph or as the next paragraph. Adds them to that statement.
 */
import type { Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Quotation } from '../syntax/quotes.ts';
import type { Word } from '../syntax/words.ts';
import type { StatementContext } from './context.ts';
import type { FoundStatement } from './found.ts';

/** The statements, some with further quotations in their content. */
export function addRunningQuotations(
  context: StatementContext,
  statements: readonly FoundStatement[],
  sentences: readonly Sentence[],
): readonly FoundStatement[] {
  const { words, quotations, openings: firstWords } = context;
  const ends = new Set(quotations.map(({ end }) => end));
  const covered = markCovered(quotations, statements);
  const added = new Map<number, Span[]>();
  let statement = 0;
  let current = -1;
  let lastSentence = -9;
  for (let q = 0; q < quotations.length; q += 1) {
    const quotation = quotations[q] as Quotation;
    const opening = words[firstWords[q] ?? -1];
    if (opening === undefined || quotation.setOff === true) continue;
    while (
      statement < statements.length &&
      (words[(statements[statement] as FoundStatement).cueWord] as Word).start < quotation.start
    ) {
      const candidate = statements[statement] as FoundStatement;
      const cueSentence = (words[candidate.cueWord] as Word).sentence;
      if (quotes(candidate, ends)) {
        current = statement;
        lastSentence = cueSentence;
      } else if (cueSentence > lastSentence) current = -1;
      statement += 1;
    }
    const lastWord = words[lastWordOf(words, firstWords[q] ?? 0, q)] as Word;
    if (covered[q] === true) {
      if (current >= 0) lastSentence = Math.max(lastSentence, lastWord.sentence);
      continue;
    }
    if (current < 0 || !opensSentence(words, firstWords[q] ?? 0)) continue;
    const near = opening.sentence - lastSentence <= 1;
    const paragraphs =
      (sentences[opening.sentence]?.paragraph ?? 0) - (sentences[lastSentence]?.paragraph ?? 0);
    if (!near || paragraphs > 1 || quotation.end - quotation.start < 20) continue;
    added.set(current, [
      ...(added.get(current) ?? []),
      { start: quotation.start, end: quotation.end },
    ]);
    lastSentence = lastWord.sentence;
  }
  return statements.map((found, index) => {
    const more = added.get(index);
    return more === undefined ? found : { ...found, content: [...found.content, ...more] };
  });
}

function quotes(statement: FoundStatement, ends: ReadonlySet<number>): boolean {
  const last = statement.content.at(-1);
  return last !== undefined && ends.has(last.end);
}

function lastWordOf(words: readonly Word[], first: number, quotation: number): number {
  let at = first;
  while (at + 1 < words.length && words[at + 1]?.quotation === quotation) at += 1;
  return at;
}

function opensSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at - 1]?.sentence !== words[at]?.sentence;
}

/** Which quotations lie in some content already, by one walk along both. */
function markCovered(
  quotations: readonly Span[],
  statements: readonly FoundStatement[],
): boolean[] {
  const spans = statements.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const covered: boolean[] = [];
  let at = 0;
  let furthest = -1;
  for (const quotation of quotations) {
    while (at < spans.length && (spans[at] as Span).start <= quotation.start) {
      furthest = Math.max(furthest, (spans[at] as Span).end);
      at += 1;
    }
    covered.push(furthest >= quotation.end);
  }
  return covered;
}
