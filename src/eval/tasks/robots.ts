/** robots.txt rules against the conformance cases of the standard's authors. */
import { join } from 'node:path';
import { reportRobotsCases } from '../robots-cases.ts';
import type { EvalTask } from '../task.ts';

export const robotsTask: EvalTask = {
  name: 'robots',
  title: 'robots, the conformance cases of robotstxt-spec-test',
  async run(dataFolder, errorCount) {
    const { cases, passed, failures } = await reportRobotsCases(join(dataFolder, 'robots'));
    return {
      items: cases,
      metrics: { passed: passed / cases },
      errors: failures
        .slice(0, errorCount)
        .map((one) => `${one.file}: ${one.useragent} ${one.testurl} allowed: ${one.allowed}`),
    };
  },
};
