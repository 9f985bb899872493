import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../src/store/lock.ts';
import { describeThisProcess, type Owner } from '../../src/store/owner.ts';

const timing = { heartbeatMs: 20, heartbeatLimitMs: 300, pollMs: 10 };
/** Above any pid that Linux gives out. */
const deadPid = 2 ** 22 + 1;

describe('takeLock', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const leaveLock = (number: number, owner: Partial<Owner> | string) =>
    writeFileSync(
      join(folder, `lock.${number}`),
      typeof owner === 'string' ? owner : JSON.stringify(owner),
    );

  it('keeps others out until released, and names the owner', async () => {
    const lock = await takeLock(folder);
    await expect(takeLock(folder)).rejects.toMatchObject({
      code: 'data-in-use',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await lock.release();
    await lock.release();
    await (await takeLock(folder)).release();
  });

  it('leaves one small file behind', async () => {
    for (let round = 0; round < 3; round += 1) await (await takeLock(folder)).release();
    expect(readdirSync(folder)).toEqual(['lock.3']);
  });

  it.each([
    ['a process that has ended', { pid: deadPid }],
    ['a process whose number another one has now', { startedTicks: '1' }],
  ])('takes over from %s', async (_name, differs) => {
    leaveLock(7, { ...(await describeThisProcess()), ...differs });
    const lock = await takeLock(folder, timing);
    await expect(takeLock(folder, timing)).rejects.toMatchObject({ code: 'data-in-use' });
    await lock.release();
  });

  it('takes over a lock that a power cut left empty', async () => {
    leaveLock(3, '');
    await (await takeLock(folder, timing)).release();
  });

  it('takes over from another container only when its heartbeat has stopped', async () => {
    const foreign = { ...(await describeThisProcess()), space: 'boot elsewhere', pid: 1 };
    leaveLock(1, foreign);
    const lock = await takeLock(folder, timing);
    leaveLock(2, foreign);
    await expect(takeLock(folder, timing)).rejects.toMatchObject({
      code: 'data-in-use',
      details: { pid: 1 },
    });
    await lock.release();
  });

  it('lets exactly one of many starters in, from a stale lock and from none', async () => {
    for (let round = 0; round < 15; round += 1) {
      if (round % 2 === 0)
        leaveLock(100 + round * 10, { ...(await describeThisProcess()), pid: deadPid });
      const starters = Array.from({ length: 12 }, () => takeLock(folder, timing));
      const results = await Promise.allSettled(starters);
      const winners = results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      expect(winners).toHaveLength(1);
      for (const each of results) {
        if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'data-in-use' });
      }
      await winners[0]?.release();
    }
  });
});
