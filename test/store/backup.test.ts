import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReplyId, StoryId } from '../../src/model/ids.ts';
import { buildTemplate } from '../../src/store/embedded/template.ts';
import { storyIdOf } from '../../src/store/identity.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { at, sampleArticle, sampleBrief, sampleReading } from './samples.ts';
import { startThrowawayServer, type ThrowawayServer } from './throwaway-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-backup-'));
let server: ThrowawayServer;
let opened = 0;

beforeAll(async () => {
  await buildTemplate();
  server = await startThrowawayServer();
}, 180_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function openForm(form: Store['form']): Promise<Store> {
  opened += 1;
  return form === 'server'
    ? openStore({ databaseUrl: await server.createDatabase() })
    : openStore({ dataDir: join(folder, String(opened)) });
}

async function fill(store: Store): Promise<void> {
  const incoming = Array.from({ length: 450 }, (_, index) =>
    sampleArticle(index, { text: `“Текст” ${index}: \\ " ' 👩‍🚀 {x}`, publishedAt: at(index) }),
  );
  await store.acceptArticles(incoming);
  await store.saveReadings(
    incoming.map(({ revision }) => ({ revisionId: revision.id, reading: sampleReading() })),
  );
  const storyId = storyIdOf(sampleArticle(0).articleId);
  const filings = incoming.map(({ articleId }) => ({ articleId, storyId, filedAt: at(500) }));
  await store.saveFilings(filings, [{ storyId, label: 'Larkhaven talks' }]);
  await store.publishBrief(sampleBrief(storyId, 'Talks go on'), at(501));
  const texts = { name: 'A reader', text: 'Thank you.', receivedAt: at(0), state: 'held' as const };
  const reply = { kind: 'reply' as const, id: 'reply-1' as ReplyId, storyId, ...texts };
  await store.addReply(reply, 'reader@mail.example');
}

async function dump(store: Store): Promise<Map<string, unknown[]>> {
  const tables = new Map<string, unknown[]>();
  for await (const { table, rows } of store.dumpTables()) {
    tables.set(table, [...(tables.get(table) ?? []), ...rows]);
  }
  return tables;
}

async function* parts(tables: Map<string, unknown[]>) {
  for (const [table, rows] of tables) {
    // Through text, as a backup on disk does it.
    const kept = JSON.parse(JSON.stringify(rows)) as unknown[];
    for (let start = 0; start < kept.length; start += 100) {
      yield { table, rows: kept.slice(start, start + 100) };
    }
  }
}

describe('a backup', () => {
  it.each([
    ['embedded', 'server'],
    ['server', 'embedded'],
  ] as const)(
    'of %s restores whole into %s, which then goes on',
    async (from, to) => {
      const [source, target] = [await openForm(from), await openForm(to)];
      await fill(source);
      const tables = await dump(source);
      const written = await target.restoreTables(parts(tables));
      expect(written).toBe([...tables.values()].flat().length);
      expect(comparable(await dump(target))).toEqual(comparable(tables));
      const page = { limit: 5, offset: 0 };
      expect(await target.listStories(page)).toEqual(await source.listStories(page));
      expect(await target.search('текст 7', page)).toEqual(await source.search('текст 7', page));
      await target.acceptArticles([sampleArticle('after')]);
      const storyId = storyIdOf(sampleArticle(0).articleId);
      expect(await target.publishBrief(sampleBrief(storyId, 'Later'), at(502))).toBe(2);
      await expect(target.restoreTables(parts(tables))).rejects.toMatchObject({
        code: 'not-allowed',
      });
      await Promise.all([source.close(), target.close()]);
    },
    120_000,
  );

  it('that is damaged or of something else is refused and writes nothing', async () => {
    const store = await openForm('embedded');
    const outlet = { id: 'o', name: 'Quay Post' };
    const good = { table: 'outlets', rows: [outlet] };
    const bad = [
      { table: 'pg_authid', rows: [{}] },
      { table: 'outlets"; drop table articles; --', rows: [{}] },
      { table: 'outlets', rows: [outlet] },
      { table: 'articles', rows: [{ id: 'a', stage: 'read' }] },
      { table: 'revisions', rows: [{ id: 'r', article_id: 'none', number: 'x' }] },
    ];
    for (const part of bad) {
      const given = async function* () {
        yield good;
        yield part;
      };
      await expect(store.restoreTables(given()), part.table).rejects.toMatchObject({
        code: 'bad-input',
      });
    }
    expect(await store.listOutlets()).toEqual([]);
    await store.close();
  }, 60_000);

  it('that its reader leaves half way lets the store go on', async () => {
    const store = await openForm('embedded');
    await fill(store);
    for await (const { table } of store.dumpTables()) if (table === 'articles') break;
    expect(await store.findStory('none' as StoryId)).toBeUndefined();
    await store.close();
  }, 60_000);
});

/** Rows in the order of their text, and instants in one form: servers differ in both. */
function comparable(tables: Map<string, unknown[]>): unknown {
  const rowText = (row: unknown) =>
    JSON.stringify(row, (_key, value: unknown) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+[+Z]/.test(value)
        ? new Date(value).toISOString()
        : value,
    );
  return [...tables].map(([table, rows]) => [table, rows.map(rowText).toSorted()]);
}
