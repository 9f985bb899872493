/** The rules' statements, corrected and completed by the tagging model. */
import type { Sentence } from '../../model/reading.ts';
import { spanOf } from '../syntax/phrases.ts';
import type { ShallowSyntax } from '../syntax/shallow.ts';
import type { FoundStatement } from './found.ts';
import { groupSpans } from './group-spans.ts';
import { decodeSpans } from './tagger/decode-tags.ts';
import { scoreTags } from './tagger/tag-words.ts';
import type { TaggerWeights } from './tagger/tagger-weights.ts';
import { describeWords } from './word-features.ts';

/** Statements in order of their cues, speakers not resolved. No words give []. */
export function tagWithModel(
  syntax: ShallowSyntax,
  sentences: readonly Sentence[],
  byRules: readonly FoundStatement[],
  weights: TaggerWeights,
): readonly FoundStatement[] {
  const { words } = syntax;
  const spans = byRules.map(({ source, cue, content }) => ({
    source: source === undefined ? [] : [spanOf(words, source)],
    cue: [spanOf(words, cue)],
    content,
  }));
  const scores = scoreTags(describeWords(syntax, sentences, spans), weights);
  return groupSpans(words, sentences, decodeSpans(scores, weights), byRules);
}
