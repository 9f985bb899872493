/** The first start and the second: the sample is read into an empty desk only. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFakeWorld } from './fake-world.ts';

async function startOnce(isEmpty: boolean, line = 'start') {
  const { run, desk, folder } = await createFakeWorld();
  const status = desk.status;
  let asked = 0;
  desk.status = async () => {
    const answer = await status();
    asked += 1;
    const articles = isEmpty && asked === 1 ? 0 : answer.counts.articles;
    return { ...answer, counts: { ...answer.counts, articles, feeds: 0 } };
  };
  const env = { READOUT_DATA: join(folder, 'data'), READOUT_PORT: '0' };
  return { desk, ...(await run(line, { env })) };
}

it('the first start reads the sample wire, prints the brief and serves', async () => {
  const { desk, out, exitCode } = await startOnce(true);
  expect(exitCode).toBe(0);
  expect(desk.imported.length).toBeGreaterThan(25);
  expect(desk.imported.every(({ outlet, publishedAt }) => outlet && publishedAt)).toBe(true);
  expect(out.indexOf('Bridge said to be open [1]')).toBeGreaterThan(0);
  expect(out.indexOf('Readout is at http://127.0.0.1:')).toBeGreaterThan(out.indexOf('Sources'));
  expect(desk.asked.at(-1)).toEqual(['close']);
});

it('a later start serves at once', async () => {
  const { desk, out } = await startOnce(false);
  expect(desk.imported).toEqual([]);
  expect(out).toMatch(/^Readout is at http/u);
});

it('an empty desk stays empty where that is wanted', async () => {
  const { desk, out } = await startOnce(true, 'start --no-sample');
  expect(desk.imported).toEqual([]);
  expect(out).toMatch(/^Readout is at http/u);
});
