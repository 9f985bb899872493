/** Statements to voices of a claim, under the name that the text has for the speaker. */
import type { Statement, Voice } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom, within } from '../../text/spans-in-order.ts';
import { speakerNameIn } from '../../text/speaker-name.ts';
import type { Draft } from '../draft.ts';
import { speakerOf } from '../from-mention.ts';

/** "Bosnian Serb officials", where the speaker is told by "officials" alone. */
export function voiceOf(draft: Draft, statement: Statement): Voice {
  const { speaker, act, source } = statement;
  const [first] = source;
  const written = first === undefined ? '' : draft.text.slice(first.start, first.end);
  const name = speakerNameIn(speaker.name, written).replace(/['’]s(?:\sclaims?)?$/u, '');
  return { speaker: { ...speaker, name }, act, evidence: evidenceOf(draft, statement) };
}

/** The sentence of the cue; where a quotation runs on for longer after it, the sentence of that. */
function evidenceOf(draft: Draft, { cue, content, form }: Statement): Span {
  const told = sentenceAt(draft, cue[0]?.start ?? 0);
  const [longest] = content.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (form === 'indirect' || longest === undefined || longest.start < told.end) return told;
  return sentenceAt(draft, longest.start);
}

/** The voice of whoever a noun phrase names: a known mention, else the phrase itself; undefined for a pronoun. */
export function voiceOfPhrase(draft: Draft, phrase: Span, act: Voice['act']): Voice | undefined {
  const evidence = sentenceAt(draft, phrase.start);
  const mention = within(draft.mentions, phrase).find(({ end }) => end === phrase.end);
  if (mention !== undefined) {
    return { speaker: speakerOf(mention), act, evidence };
  }
  const name = draft.text.slice(phrase.start, phrase.end).replace(/^the\s+/iu, '');
  if (!/\p{Lu}/u.test(name) || name.split(/\s+/u).length > 6) return undefined;
  return { speaker: { name, kind: 'unknown' }, act, evidence };
}

/** The sentence that holds an offset. */
export function sentenceAt(draft: Draft, start: number): Span {
  const sentence = draft.sentences[sentenceIndexAt(draft, start)];
  return sentence === undefined
    ? { start, end: start + 1 }
    : { start: sentence.start, end: sentence.end };
}

/** The number of the sentence that holds an offset, from 0. */
export function sentenceIndexAt(draft: Draft, start: number): number {
  return Math.max(0, firstFrom(draft.sentences, start + 1) - 1);
}
