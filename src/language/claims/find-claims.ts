/** Pass: statements and events to disputed claims, demands and expectations inside one article. */
import type { Draft, Pass } from '../draft.ts';
import { readSyntax } from '../syntax/shallow.ts';
import { findDemands } from './demands.ts';
import { findDisputedClaims } from './disputes.ts';
import { findExpectations } from './expectations.ts';

/** English only; other languages give empty lists yet. */
export const findClaims: Pass = {
  name: 'claims',
  needs: ['sentences', 'tokens', 'mentions', 'times', 'ruleStatements', 'events'],
  makes: ['disputes', 'demands', 'expectations'],
  run(draft: Draft) {
    if (draft.lang !== 'en' && !draft.lang.startsWith('en-')) {
      return { disputes: [], demands: [], expectations: [] };
    }
    const { words } = readSyntax(draft);
    return {
      disputes: findDisputedClaims(draft),
      demands: findDemands(draft, words),
      expectations: findExpectations(draft, words),
    };
  },
};
