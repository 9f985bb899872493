/** Statements against PolNeAR's annotators: on raw text, and on tokens as CofeNet is scored. */
import type { Score } from '../counts.ts';
import { loadReader } from '../reader.ts';
import {
  type StatementRole,
  scoreStatements,
  scoreStatementTokens,
  statementRoles,
} from '../score-statements.ts';
import type { EvalTask } from '../task.ts';

export const statementsTask: EvalTask = {
  name: 'statements',
  title: 'polnear dev, exact spans and characters shared, F1',
  async run(dataFolder) {
    const { texts, exact, overlap, whole } = await scoreStatements(dataFolder, await loadReader());
    return {
      items: texts,
      metrics: {
        ...nameScores('exact', exact),
        ...nameScores('overlap', overlap),
        wholePrecision: whole.precision,
        wholeRecall: whole.recall,
        wholeF1: whole.f1,
      },
    };
  },
};

export const statementTokensTask: EvalTask = {
  name: 'statement-tokens',
  title: "polnear dev as CofeNet's tokens, exact spans, F1",
  async run(dataFolder) {
    const { sentences, exact } = await scoreStatementTokens(dataFolder, await loadReader());
    return { items: sentences, metrics: nameScores('exact', exact) };
  },
};

function nameScores(prefix: string, scores: Readonly<Record<StatementRole, Score>>) {
  return Object.fromEntries(
    statementRoles.map((role) => [`${prefix}-${role}`, scores[role].f1] as const),
  );
}
