/** robots.txt rules against the conformance cases of the standard's authors. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from '../archives.ts';
import { reportRobotsCases } from '../robots-cases.ts';
import type { EvalTask } from '../task.ts';

export const robotsTask: EvalTask = {
  name: 'robots',
  title: 'robots, the conformance cases of robotstxt-spec-test',
  async run(dataFolder, errorCount) {
    const folder = await mkdtemp(join(tmpdir(), 'readout-robots-'));
    try {
      await unpackCases(join(dataFolder, 'robots', 'robotstxt-spec.tar.xz'), folder);
      const { cases, passed, failures } = await reportRobotsCases(folder);
      return {
        items: cases,
        metrics: { passed: passed / cases },
        errors: failures
          .slice(0, errorCount)
          .map((one) => `${one.file}: ${one.useragent} ${one.testurl} allowed: ${one.allowed}`),
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Files get numbers for folders: a name in an archive never becomes a path here. */
async function unpackCases(archive: string, folder: string): Promise<void> {
  let count = 0;
  for await (const { name, bytes } of readArchive(archive)) {
    const base = /([\w-]+\.textproto)$/.exec(name)?.[1];
    if (base === undefined) continue;
    await mkdir(join(folder, String(++count)));
    await writeFile(join(folder, String(count), base), bytes);
  }
}
