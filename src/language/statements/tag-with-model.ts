/** The rules' statements, corrected and completed by the tagging model. */
import type { Sentence } from '../../model/reading.ts';
import { spanOf } from '../syntax/phrases.ts';
import type { ShallowSyntax } from '../syntax/shallow.ts';
import type { FoundStatement } from './found.ts';
import { groupSpans } from './group-spans.ts';
import { chooseSpans } from './tagger/choose-spans.ts';
import { findCandidates } from './tagger/find-candidates.ts';
import { judgeCandidates, type SpanJudge } from './tagger/judge-candidates.ts';
import { buildTagLattice } from './tagger/tag-lattice.ts';
import { scoreTags } from './tagger/tag-words.ts';
import type { TaggerWeights } from './tagger/tagger-weights.ts';
import { describeWords } from './word-features.ts';

/** Statements in order of their cues, speakers not resolved. No words give []. */
export function tagWithModel(
  syntax: ShallowSyntax,
  sentences: readonly Sentence[],
  byRules: readonly FoundStatement[],
  weights: TaggerWeights,
  judge: SpanJudge = new Map(),
): readonly FoundStatement[] {
  const { words } = syntax;
  const spans = byRules.map(({ source, cue, content }) => ({
    source: source === undefined ? [] : [spanOf(words, source)],
    cue: [spanOf(words, cue)],
    content,
  }));
  const features = describeWords(syntax, sentences, spans);
  const lattice = buildTagLattice(scoreTags(features, weights), weights);
  const candidates = judgeCandidates(findCandidates(lattice), features, weights.words, judge);
  return groupSpans(words, sentences, chooseSpans(candidates), byRules, candidates);
}
