/** Reprints among pairs made from real articles by the edits that editors make. */
import { harmonic, type KindScore, scoreReprintEdits } from '../score-reprint-edits.ts';
import type { EvalTask } from '../task.ts';

export const reprintEditsTask: EvalTask = {
  name: 'reprint-edits',
  title: 'pairs made from text/ and stories/ by ten edits, and four kinds of look-alikes',
  async run(dataFolder, errorCount) {
    const { kinds, precision, recall, f1, sketches, wrong } = await scoreReprintEdits(dataFolder);
    const copies = kinds.filter(({ isCopy }) => isCopy);
    const lookAlikes = kinds.filter(({ isCopy }) => !isCopy);
    return {
      items: kinds.reduce((sum, { pairs }) => sum + pairs, 0),
      metrics: {
        precision,
        recall,
        f1,
        atFilingF1: sketches,
        ...Object.fromEntries(copies.map((kind) => [kind.kind, f1Against(kind, lookAlikes)])),
        ...Object.fromEntries(
          lookAlikes.map(({ kind, grouped, pairs }) => [`apart-${kind}`, 1 - grouped / pairs]),
        ),
      },
      errors: wrong.slice(0, errorCount),
    };
  },
};

/** F1 of one edit, its pairs against as many look-alikes of all kinds. */
function f1Against({ pairs, grouped }: KindScore, lookAlikes: readonly KindScore[]): number {
  const all = lookAlikes.reduce((sum, kind) => sum + kind.pairs, 0) || 1;
  const wrongly = (lookAlikes.reduce((sum, kind) => sum + kind.grouped, 0) / all) * pairs;
  return harmonic(grouped / (grouped + wrongly || 1), grouped / (pairs || 1));
}
