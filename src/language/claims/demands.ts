/**
 * What parties demand, refuse, offer, accept or make a condition: from statements of those acts
 * and from "X's demands — including A and B —", where each thing listed is a demand of its own.
 */
import type { Demand, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { conditionOpeners } from '../locales/en/claim-words.ts';
import type { Word } from '../syntax/words.ts';
import { addressPassedOver, findAddressee } from './addressee.ts';
import { wordClause } from './clause-wording.ts';
import { findCommentators } from './commentators.ts';
import { stanceOf } from './demand-stance.ts';
import { findListedDemands } from './listed-demands.ts';
import { isSupposed, isTakenUp } from './no-position.ts';
import { isOwnBusiness } from './own-business.ts';
import { readOwnWords } from './own-words.ts';
import { isPageLitter } from './page-litter.ts';
import { isParty, isSpeakerOf } from './party.ts';
import { lineDrawnIn } from './red-lines.ts';
import { sentenceAt } from './voices.ts';

/** The demands of a text whose statements are found, in order. */
export function findDemands(draft: Draft, words: readonly Word[]): readonly Demand[] {
  const found = draft.ruleStatements
    .flatMap((statement) => [statement, ...readOwnWords(draft, statement)])
    .flatMap((statement) => demandsOfStatement(draft, words, statement));
  found.push(...findListedDemands(draft, words));
  const commentators = findCommentators(draft, new Set(found.map(({ party }) => party.name)));
  const sorted = found
    .filter(
      ({ party, evidence }) => !commentators.has(party.name) && !isPageLitter(draft, evidence),
    )
    .sort((a, b) => a.content.start - b.content.start);
  return sorted.filter((demand, at) => demand.content.start !== sorted[at - 1]?.content.start);
}

function demandsOfStatement(
  draft: Draft,
  words: readonly Word[],
  statement: Statement,
): readonly Demand[] {
  const content = statement.content.at(-1);
  if (content === undefined || !isParty(statement.speaker)) return [];
  const evidence = sentenceAt(draft, statement.cue[0]?.start ?? content.start);
  const base = { party: statement.speaker, evidence };
  const line = lineDrawnIn(draft, statement);
  if (statement.form === 'direct' && line === undefined) return [];
  if (!isSpeakerOf(draft, statement)) return [];
  if (line !== undefined) return [{ ...base, ...line, content: wordClause(words, line.content) }];
  const conditional = findCondition(draft, statement, content);
  if (conditional !== undefined) {
    const { span, opener } = conditional;
    return [{ ...base, stance: 'conditional', content: wordClause(words, span, opener) }];
  }
  const stance = stanceOf(draft, statement);
  if (stance === undefined || isOwnBusiness(draft, statement, content)) return [];
  if (isSupposed(draft, statement, stance) || !isTakenUp(draft, content)) return [];
  const of = stance === 'demands' ? findAddressee(draft, words, statement, content) : undefined;
  const whole = wordClause(words, addressPassedOver(words, content, of));
  return [{ ...base, stance, content: whole, ...(of === undefined ? {} : { of }) }];
}

const willing =
  /\b(?:will|would|won[’']t|can|could|must|should|shall|willing|ready|prepared|open|no rush)\b/iu;

/** "said it would withdraw only if …": all of it; a long one from where the condition begins. */
function findCondition(
  draft: Draft,
  { act }: Statement,
  content: Span,
): { readonly span: Span; readonly opener: number } | undefined {
  if (!bound.has(act) && !open.has(act)) return undefined;
  const text = draft.text.slice(content.start, content.end);
  const match = conditionOpeners.exec(text);
  if (match === null || match.index === 0) return undefined;
  if (open.has(act) && !willing.test(text.slice(0, match.index))) return undefined;
  const isLong = text.length > longestCondition;
  const opener = content.start + match.index;
  return { span: { start: isLong ? opener : content.start, end: content.end }, opener };
}

const longestCondition = 200;
/** Acts that bind who does them, and those that do so only with "will", "ready", "no rush". */
const bound: ReadonlySet<Statement['act']> = new Set(['agree', 'promise', 'offer', 'refuse']);
const open: ReadonlySet<Statement['act']> = new Set(['say', 'assert', 'announce']);
