/** Statements against PolNeAR's annotators: on raw text, and on tokens as CofeNet is scored. */
import type { Score } from '../counts.ts';
import { loadReader } from '../reader.ts';
import { scoreStatementTokens } from '../score-statement-tokens.ts';
import { type StatementRole, scoreStatements, statementRoles } from '../score-statements.ts';
import type { EvalTask } from '../task.ts';

export const statementsTask: EvalTask = {
  name: 'statements',
  title: 'polnear dev, exact spans and characters shared',
  async run(dataFolder, errorCount) {
    const { texts, exact, overlap, whole, worst, differences } = await scoreStatements(
      dataFolder,
      await loadReader(),
      { differences: errorCount },
    );
    return {
      items: texts,
      scores: { ...nameScores('exact', exact), ...nameScores('overlap', overlap), whole },
      metrics: {
        ...nameF1('exact', exact),
        ...nameF1('overlap', overlap),
        wholePrecision: whole.precision,
        wholeRecall: whole.recall,
        wholeF1: whole.f1,
      },
      worst,
      differences,
    };
  },
};

export const statementTokensTask: EvalTask = {
  name: 'statement-tokens',
  title: "polnear dev as CofeNet's tokens, exact spans",
  async run(dataFolder) {
    const { sentences, exact } = await scoreStatementTokens(dataFolder, await loadReader());
    return {
      items: sentences,
      scores: nameScores('exact', exact),
      metrics: nameF1('exact', exact),
    };
  },
};

type RoleScores = Readonly<Record<StatementRole, Score>>;

function nameScores(prefix: string, scores: RoleScores): Readonly<Record<string, Score>> {
  return Object.fromEntries(statementRoles.map((role) => [`${prefix}-${role}`, scores[role]]));
}

function nameF1(prefix: string, scores: RoleScores): Readonly<Record<string, number>> {
  return Object.fromEntries(statementRoles.map((role) => [`${prefix}-${role}`, scores[role].f1]));
}
