import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../src/pipeline/backup.ts';
import { openStore } from '../../src/store/open.ts';
import { makeRecord, openTestDesk, type TestDesk } from './open-test-desk.ts';

describe('backup, restore and export', () => {
  let test: TestDesk;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-backup-'));
    test = await openTestDesk();
    await test.desk.importArticles([makeRecord(1), makeRecord(2)]);
    await test.desk.settled();
    const { items } = await test.desk.listStories({ limit: 1, offset: 0 });
    const storyId = items[0]?.id;
    if (storyId === undefined) throw new Error('Expected a story');
    const reply = { storyId, name: 'Ana', email: 'ana@example.org', text: 'Useful.' };
    const answer = await test.desk.addReply(reply);
    if (answer.outcome === 'held') await test.desk.decideReply(answer.reply.id, 'approved');
    await test.desk.addWatchItem({ storyId, trigger: 'The map is initialled' });
  });
  afterAll(async () => {
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('restores every row into an empty store', async () => {
    const kept = join(folder, 'kept');
    const rows = await test.desk.backup(kept);
    const store = await openStore({ dataDir: join(folder, 'restored') });
    try {
      expect(await restoreBackup(store, kept)).toBe(rows);
      expect(await store.count()).toEqual((await test.desk.status()).counts);
      await expect(restoreBackup(store, kept)).rejects.toMatchObject({ code: 'not-allowed' });
    } finally {
      await store.close();
    }
  });

  it('refuses a folder that is not empty, and one without a finished backup', async () => {
    await expect(test.desk.backup(join(folder, 'kept'))).rejects.toMatchObject({
      code: 'bad-input',
    });
    const store = await openStore({ dataDir: join(folder, 'other') });
    await expect(restoreBackup(store, folder)).rejects.toMatchObject({ code: 'bad-input' });
    await store.close();
  });

  it('keeps e-mail addresses in the backup and nowhere else', async () => {
    const files = (await readdir(join(folder, 'kept'))).filter((name) => name.endsWith('.gz'));
    const tables = await Promise.all(files.map((name) => readFile(join(folder, 'kept', name))));
    const rows = tables.map((table) => gunzipSync(table).toString()).join('\n');
    expect(rows).toContain('ana@example.org');
    const exported: string[] = [];
    for await (const record of test.desk.exportRecords()) exported.push(JSON.stringify(record));
    expect(exported.join('\n')).toContain('"Useful."');
    expect(exported.join('\n')).not.toContain('ana@example.org');
    expect(exported.filter((line) => line.includes('"record":"article"'))).toHaveLength(2);
  });
});
