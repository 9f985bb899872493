/** Pass: words and quotations to statements (source, cue, content), their speaker, act, certainty and form. */
import type { Sentence, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { startOfSentence } from '../../text/dateline.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import type { Draft, Pass } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import { cueAdjectives, cueNouns, keepsSilent, seemingVerbs } from '../locales/en/cues.ts';
import { spanOf } from '../syntax/phrases.ts';
import type { Quotation } from '../syntax/quotes.ts';
import { readSyntax, type ShallowSyntax } from '../syntax/shallow.ts';
import { lemmaOf, type Word } from '../syntax/words.ts';
import { findAdjectivalStatement } from './adjectival.ts';
import { findListedStatements } from './by-lists.ts';
import { judgeCertainty } from './certainty.ts';
import type { StatementContext } from './context.ts';
import { englishCues } from './cue-lexicon.ts';
import type { FoundStatement } from './found.ts';
import { findAccordingTo, findColonStatement, findNounStatement } from './nominal.ts';
import { addReporters } from './reporters.ts';
import { addRunningQuotations } from './running-on.ts';
import { addSetOff } from './set-off-speech.ts';
import {
  createSpeakerResolver,
  readSpeakers,
  type SpeakerKnowledge,
  type SpeakerResolver,
  type TextSpeakers,
} from './speakers.ts';
import { withToldAct } from './speech-act.ts';
import { tagWithModel } from './tag-with-model.ts';
import { findVerbalStatement } from './verbal.ts';

/**
 * Finds who says, thinks or wants what. English by grammar and then by the tagging model where
 * its weights are known; other languages by their cue lists.
 */
export const attributeStatements: Pass = {
  name: 'statements',
  needs: ['sentences', 'tokens', 'mentions'],
  makes: ['statements', 'ruleStatements'],
  run(
    draft: Draft,
    knowledge: Pick<Knowledge, 'statementTagger' | 'spanJudge'> & SpeakerKnowledge,
  ) {
    if (draft.lang !== 'en' && !draft.lang.startsWith('en-')) {
      const listed = findListedStatements(draft);
      return { statements: listed, ruleStatements: listed };
    }
    const syntax = readSyntax(draft);
    const byRules = findStatements(draft, syntax);
    const speakers = readSpeakers(draft, syntax.words, knowledge);
    const ruleStatements = resolveAll(byRules, syntax, speakers);
    const weights = knowledge.statementTagger;
    if (weights === undefined) return { statements: ruleStatements, ruleStatements };
    const tagged = tagWithModel(syntax, draft.sentences, byRules, weights, knowledge.spanJudge);
    return { statements: resolveAll(tagged, syntax, speakers), ruleStatements };
  },
};

/** With their speakers, in order of their first spans. */
function resolveAll(
  found: readonly FoundStatement[],
  syntax: ShallowSyntax,
  speakers: TextSpeakers,
): readonly Statement[] {
  const resolver = createSpeakerResolver(speakers);
  const openings = speakers.draft.sentences.slice(0, sentencesWithDateline);
  const statements = found.map((statement) => {
    const content = statement.content.map((span) => withoutDateline(syntax.text, openings, span));
    return toStatement({ ...statement, content }, syntax, resolver);
  });
  statements.sort((a, b) => firstStart(a) - firstStart(b));
  return addReporters(statements, speakers.draft);
}

/** Datelines stand only in the first sentences. */
const sentencesWithDateline = 3;

/** "OSLO — Talks go on, the envoy said": a content that begins with its sentence begins behind the dateline. */
function withoutDateline(text: string, openings: readonly Sentence[], span: Span): Span {
  const position = openings.findIndex(({ start }) => start === span.start);
  const sentence = openings[position];
  if (sentence === undefined) return span;
  const start = startOfSentence(text, sentence, position);
  return start < span.end ? { start, end: span.end } : span;
}

/** The statements of a text in order of their cues, speakers not resolved. */
function findStatements(draft: Draft, syntax: ShallowSyntax): readonly FoundStatement[] {
  const found: FoundStatement[] = [];
  const { words } = syntax;
  const context: StatementContext = { ...syntax, found };
  for (let at = 0; at < words.length; at += 1) {
    const { form, quotation } = words[at] as Word;
    if (quotation >= 0 || !canCue(form)) continue;
    const statement = findAt(context, at);
    if (statement !== undefined && isSound(statement, words))
      found.push(withToldAct(words, statement));
  }
  return addRunningQuotations(context, addSetOff(found, syntax), draft.sentences);
}

/** Whether a word outside quotations can be the cue of any rule below. */
const canCue = tellOfForm((form) => {
  const { lower } = form;
  const lemma = lemmaOf(form) ?? '';
  return (
    englishCues.has(lemma) ||
    seemingVerbs.has(lemma) ||
    cueAdjectives.has(lower) ||
    cueNouns.has(lower) ||
    lower === 'according' ||
    lower === ':'
  );
});

function findAt(context: StatementContext, at: number): FoundStatement | undefined {
  return (
    findVerbalStatement(context, at) ??
    findAdjectivalStatement(context, at) ??
    findAccordingTo(context, at) ??
    findNounStatement(context, at) ??
    findColonStatement(context, at)
  );
}

/** No role may overlap itself, and source and cue must lie apart from the content. */
function isSound(statement: FoundStatement, words: readonly Word[]): boolean {
  const cue = spanOf(words, statement.cue);
  const { content } = statement;
  if (content.some((span) => overlaps(span, cue))) return false;
  const source = statement.source === undefined ? undefined : spanOf(words, statement.source);
  if (
    source !== undefined &&
    (overlaps(source, cue) || content.some((span) => overlaps(span, source)))
  )
    return false;
  return content.every((span, i) => i === 0 || (content[i - 1] as Span).end <= span.start);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function toStatement(
  found: FoundStatement,
  syntax: ShallowSyntax,
  resolver: SpeakerResolver,
): Statement {
  const { words, quotations } = syntax;
  const sources = found.source === undefined ? [] : [found.source, ...(found.otherSources ?? [])];
  const source = sources.map((range) => spanOf(words, range));
  return {
    kind: 'statement',
    source,
    cue: [spanOf(words, found.cue)],
    content: found.content,
    speaker: resolver(found),
    act: declinesComment(found, syntax) ? 'decline-to-comment' : found.act,
    certainty: judgeCertainty(words, found),
    form: judgeForm(found.content, quotations),
  };
}

/** "declined to comment", "refused to say when". */
function declinesComment({ act, content }: FoundStatement, { text }: ShallowSyntax): boolean {
  const first = content[0];
  return (
    act === 'refuse' &&
    first !== undefined &&
    keepsSilent.test(text.slice(first.start, first.start + 30))
  );
}

/** Direct when quotations are all of the content, indirect without any, else mixed. */
function judgeForm(content: readonly Span[], quotations: readonly Quotation[]): Statement['form'] {
  let quoted = 0;
  for (const span of content) quoted += quotedLength(span, quotations);
  if (quoted === 0) return 'indirect';
  const total = content.reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted >= total - 2 ? 'direct' : 'mixed';
}

function quotedLength(span: Span, quotations: readonly Quotation[]): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  let length = 0;
  for (let at = low; at < quotations.length; at += 1) {
    const { start, end } = quotations[at] as Span;
    if (start >= span.end) break;
    length += Math.min(end, span.end) - Math.max(start, span.start);
  }
  return length;
}

function firstStart({ source, cue, content }: Statement): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}
