/**
 * Lines that a party draws in what it says: "we will never give up …", "said North Korea must first
 * …", "sanctions will stay until …". Told from the words of the content, whatever the cue.
 */
import type { Demand, Speaker, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/spans-in-order.ts';
import type { Draft } from '../draft.ts';
import { speakerOf } from '../from-mention.ts';
import { keepsUntil, neverDoes, othersDuty } from '../locales/en/claim-words.ts';

type Line = Pick<Demand, 'stance' | 'content'> & Partial<Pick<Demand, 'of'>>;

const drawing: ReadonlySet<Statement['act']> = new Set([
  'say',
  'assert',
  'warn',
  'announce',
  'threaten',
  'promise',
  'confirm',
]);
/** A party says so in one clause; what runs on longer tells a story. */
const longestLine = 260;

/** What one or another of the three patterns must hold; most statements are done with this one. */
const canDraw =
  /until|unless|long|only|before|never|not|under|must|should|(?:has|have|needs?)\sto/i;

/** The line that a statement draws; undefined where it draws none. */
export function lineDrawnIn(draft: Draft, statement: Statement): Line | undefined {
  const { act, content, speaker } = statement;
  const span = content.find(({ start, end }) => end - start <= longestLine);
  if (span === undefined || !drawing.has(act)) return undefined;
  const written = draft.text.slice(span.start, span.end);
  if (!canDraw.test(written)) return undefined;
  const text = written.replace(/\s/gu, ' ');
  if (/\?["”’]?$/u.test(text)) return undefined;
  return conditionIn(text, span) ?? refusalIn(text, span) ?? dutyIn(draft, text, span, speaker);
}

/** "sanctions will remain in place until …": the whole of it. */
function conditionIn(text: string, span: Span): Line | undefined {
  const match = keepsUntil.exec(text);
  if (match === null) return undefined;
  return { stance: 'conditional', content: clauseAt(text, span, match.index) };
}

/** "it will never give up …": from the verb on. */
function refusalIn(text: string, span: Span): Line | undefined {
  const match = neverDoes.exec(text);
  if (match === null) return undefined;
  return { stance: 'refuses', content: clauseAt(text, span, match.index + match[0].length) };
}

/** "North Korea must take concrete steps": a party named at the beginning, and what it has to do. */
function dutyIn(draft: Draft, text: string, span: Span, speaker: Speaker): Line | undefined {
  const match = othersDuty.exec(text);
  if (
    match === null ||
    /^["“]?(?:that )?(?:the )?(?:If|While|When|There|This|That|Any|Every|No) /u.test(text)
  ) {
    return undefined;
  }
  const named = { start: span.start, end: span.start + match[0].length };
  const of = within(draft.mentions, named).find(
    ({ kind, actorId }) =>
      (kind === 'country' ||
        kind === 'government' ||
        kind === 'person' ||
        kind === 'armed-group') &&
      actorId !== undefined &&
      actorId !== speaker.actorId,
  );
  if (of === undefined) return undefined;
  const lead = /^(?:["“]|that\s)+/u.exec(text)?.[0].length ?? 0;
  return { stance: 'demands', content: clauseAt(text, span, lead), of: speakerOf(of) };
}

/** From an offset to the end of the sentence or quotation. */
function clauseAt(text: string, span: Span, from: number): Span {
  const tail = /[.;,"”’\s]*$/u.exec(text.slice(-6))?.[0].length ?? 0;
  const end = text.length - tail;
  return { start: span.start + from, end: span.start + Math.max(end, from + 1) };
}
