/** Web archives, whole and broken: none may break the reader. */
import { join } from 'node:path';
import type { EvalTask } from '../task.ts';
import { reportWarcSamples } from '../warc-samples.ts';

export const warcTask: EvalTask = {
  name: 'warc',
  title: 'warc, the samples of warcio',
  async run(dataFolder, errorCount) {
    const { files, crashed, errors } = await reportWarcSamples(join(dataFolder, 'warc'));
    return {
      items: files,
      metrics: { withoutCrash: 1 - crashed.length / files },
      errors: errors.slice(0, errorCount).map(({ file, error }) => `${file}: ${error}`),
    };
  },
};
