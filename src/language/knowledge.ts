/**
 * What the reader knows of the world, as records made from data files. It reaches reading as an
 * argument, so the same code runs in Node, a worker or a browser page, and a test can hand it a
 * small world.
 */
import type { LanguageTag } from '../model/ids.ts';
import { parseBoostedTrees } from './boosted-trees.ts';
import { type LinearModel, parseLinearModel } from './linear-model.ts';
import { type KnownNames, parseKnownNames } from './names/known-actors.ts';
import { parseRunScorer, type RunScorer } from './names/run-scorer.ts';
import { parseWorld, type World } from './places/world.ts';
import type { SpanJudge } from './statements/tagger/judge-candidates.ts';
import { parseTaggerWeights, type TaggerWeights } from './statements/tagger/tagger-weights.ts';

/** File name below `src/language/data/` or `src/language/models/` → its text, or its bytes for `.bin` files. */
export type KnowledgeFiles = Readonly<Record<string, string | Uint8Array>>;

/** Answers the language of a text, `und` where it cannot tell. Must be a pure function. */
export type DetectLanguage = (text: string) => LanguageTag;

export interface Knowledge {
  readonly detectLanguage: DetectLanguage;
  /** Countries, regions, cities and their other names. */
  readonly world: World;
  /** Organisations, people and the words by which names are told. */
  readonly names: KnownNames;
  /** Weights of the model that tags statements; absent where only the rules are to read. */
  readonly statementTagger?: TaggerWeights;
  /** Trees that judge what the tagger finds; absent where its own scores are to stand. */
  readonly spanJudge?: SpanJudge;
  /** Weights by which rows of capitals are told; absent where only the rules are to read. */
  readonly nameScorer?: RunScorer;
  /** Tells the root code of what one party does to another; absent where only the lists are to tell. */
  readonly eventRoots?: LinearModel;
  /** Tells how certain an event is; absent where only the rules are to tell. */
  readonly certainty?: LinearModel;
}

/** Knowledge from its files; a file that is missing leaves its part empty. */
export function parseKnowledge(
  files: KnowledgeFiles,
  detectLanguage: DetectLanguage = () => 'und',
): Knowledge {
  const tagger = files['statement-tagger.bin'];
  const statementTagger = tagger instanceof Uint8Array ? parseTaggerWeights(tagger) : undefined;
  const judge = files['span-judge.bin'];
  const spanJudge = judge instanceof Uint8Array ? parseBoostedTrees(judge) : undefined;
  const scorer = files['name-scorer.bin'];
  const nameScorer = scorer instanceof Uint8Array ? parseRunScorer(scorer) : undefined;
  const eventRoots = readModel(files['event-roots.bin']);
  const certainty = readModel(files['certainty.bin']);
  return {
    detectLanguage,
    world: parseWorld(files),
    names: parseKnownNames(files),
    ...(statementTagger === undefined ? {} : { statementTagger }),
    ...(spanJudge === undefined ? {} : { spanJudge }),
    ...(nameScorer === undefined ? {} : { nameScorer }),
    ...(eventRoots === undefined ? {} : { eventRoots }),
    ...(certainty === undefined ? {} : { certainty }),
  };
}

function readModel(file: string | Uint8Array | undefined): LinearModel | undefined {
  return file instanceof Uint8Array ? parseLinearModel(file) : undefined;
}
