/** Which stance a statement takes: its act, turned by "won't" and by what somebody wants of another. */
import { type Speaker, type Stance, type Statement, stanceOfAct } from '../../model/reading.ts';
import { joinSetApart } from '../../text/set-apart.ts';
import type { Draft } from '../draft.ts';

/** "won't agree to" is a refusal; of what somebody "never agreed to" or "has yet to accept" nothing can be told. */
export function stanceOf(draft: Draft, statement: Statement): Stance | undefined {
  const { act, cue } = statement;
  const stance = stanceOfAct[act] ?? wantStance(draft, statement);
  const [first] = cue;
  if (stance === undefined || first === undefined) return stance;
  const words = joinSetApart(draft.text.slice(first.start, first.end));
  // "suggested that the U.S. sign a treaty", "demanded the Senate approve": what it should do.
  if (bareVerb.test(words) && isSingular(draft, statement)) return undefined;
  const before = joinSetApart(draft.text.slice(Math.max(0, first.start - 14), first.start));
  if (isPassive(`${before}${words}`, statement)) return undefined;
  if (/\bproposed$/iu.test(words) && /\b(?:the|an?|on|of|any|its|his|under|for)\s$/iu.test(before))
    return undefined;
  if (!negation.test(`${before.replace(/^.*[,.;:]/su, '')}${words}`)) return stance;
  return stance === 'accepts' &&
    /\b(?:will not|won[’']t|would not|wouldn[’']t|cannot|can[’']t|refus\p{L}+)\b/iu.test(words)
    ? 'refuses'
    : undefined;
}

/** "has been offered a job": who is named got the offer; "was approved by the Senate" names who did. */
function isPassive(words: string, { cue, source, content }: Statement): boolean {
  const at = cue[0]?.start ?? 0;
  return (
    (source[0]?.start ?? at) < at &&
    (content.at(-1)?.start ?? 0) > at &&
    /\b(?:been|was|were|being)\s(?:\p{L}+ly\s)?(?:offered|asked|urged|refused|requested|pressed|told)(?:\s|$)/u.test(
      words,
    )
  );
}

const negation =
  /\b(?:never|not|yet to|no indication|cannot|hardly|avoid\p{L}*|without)\b|n[’']t\b/iu;
const bareVerb =
  /^(?:agree|accept|sign|reject|refuse|offer|demand|propose|adopt|approve)(?: (?:to|on|upon))?$/iu;

const onePerson: ReadonlySet<Speaker['kind']> = new Set(['person', 'country', 'government']);

/** One person or state that is not its own "we", or a body that is not written in the plural ("Democrats"). */
function isSingular(draft: Draft, { source: [first], speaker }: Statement): boolean {
  const written = first === undefined ? '' : draft.text.slice(first.start, first.end);
  if (/^(?:we|I)$/iu.test(written)) return false;
  return onePerson.has(speaker.kind) || (written !== '' && !/(?:s|they)$/iu.test(written));
}

/** "wants Russia to withdraw": a wish that another party should meet. */
function wantStance(draft: Draft, { act, cue, content }: Statement): Stance | undefined {
  const first = content[0];
  const word = cue[0] === undefined ? '' : draft.text.slice(cue[0].start, cue[0].end).toLowerCase();
  if (act !== 'believe' || first === undefined || !/\bwants?(?:ed)?$/u.test(word)) return undefined;
  const text = draft.text.slice(first.start, first.end);
  return /^\p{Lu}\S*(?:\s\S+){0,3}\sto\s/u.test(text) ? 'demands' : undefined;
}
