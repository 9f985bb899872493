/** Article text, title, author and date taken out of pages, against verified gold. */

import type { EvalTask } from '../task.ts';
import { scoreExtraction } from '../wcxb.ts';

export const extractionTask: EvalTask = {
  name: 'extraction',
  title: 'wcxb-articles, words of the text, mean of the pages',
  async run(dataFolder, errorCount) {
    const { pages, precision, recall, f1, title, author, date, withoutFound, scores } =
      await scoreExtraction(dataFolder);
    const worst = [...scores].sort((a, b) => a.f1 - b.f1).slice(0, errorCount);
    return {
      items: pages,
      metrics: { precision, recall, f1, title, author, date, withoutFurniture: 1 - withoutFound },
      errors: worst.map(
        (page) =>
          `page ${page.id}: F1 ${page.f1.toFixed(2)}, precision ${page.precision.toFixed(2)}, recall ${page.recall.toFixed(2)}`,
      ),
    };
  },
};
