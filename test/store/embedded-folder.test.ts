import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '../../src/store/database.ts';
import { packFolder, unpackFolder } from '../../src/store/embedded/archive.ts';
import { openFolder } from '../../src/store/embedded/open-folder.ts';
import { buildTemplate, findTemplate } from '../../src/store/embedded/template.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-folder-'));

beforeAll(() => buildTemplate(), 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded database', () => {
  it('waits for the disk at each commit and keeps its log small', async () => {
    const connector = await openFolder(join(folder, 'settings'));
    const settings = await transact(connector, (_db, session) =>
      session.query(
        `SELECT name, setting FROM pg_settings WHERE name IN
         ('fsync', 'full_page_writes', 'max_wal_size', 'synchronous_commit', 'wal_sync_method') ORDER BY name`,
        [],
      ),
    );
    expect(settings).toEqual([
      ['fsync', 'on'],
      ['full_page_writes', 'on'],
      ['max_wal_size', '128'],
      ['synchronous_commit', 'on'],
      ['wal_sync_method', 'fsync'],
    ]);
    await connector.close();
  });

  it('does not hold up this thread while a query runs', async () => {
    const connector = await openFolder(join(folder, 'thread'));
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 10);
    await transact(connector, (_db, session) =>
      session.query('SELECT count(*)::int FROM generate_series(1, 2000000)', []),
    );
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
    await connector.close();
  });

  it('lets one store in and, after it closed, the next', async () => {
    const dataDir = join(folder, 'one-owner');
    const store = await openStore({ dataDir });
    await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'data-in-use' });
    await store.close();
    await (await openStore({ dataDir })).close();
  });

  it('says so when its files are damaged, and gives the folder back', async () => {
    const dataDir = join(folder, 'damaged');
    await (await openStore({ dataDir })).close();
    truncateSync(join(dataDir, 'database/global/pg_control'), 100);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'data-damaged' });
    }
  });

  it('says so when the folder cannot be made', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(openStore({ dataDir: join(file, 'data') })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('refuses data of a later version', async () => {
    const connector = await openFolder(join(folder, 'later'));
    await migrate(connector);
    await transact(connector, (_db, session) =>
      session.query(
        `INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('x', 9999999999999)`,
        [],
      ),
    );
    await expect(migrate(connector)).rejects.toMatchObject({ code: 'data-damaged' });
    await connector.close();
  });

  it('refuses every change of a text and of a published brief', async () => {
    const connector = await openFolder(join(folder, 'unchanging'));
    await migrate(connector);
    for (const statement of ['TRUNCATE revisions CASCADE', 'TRUNCATE brief_versions']) {
      const run = transact(connector, (_db, session) => session.run(statement));
      await expect(run).rejects.toThrow('never change');
    }
    await connector.close();
  });
});

describe('the template', () => {
  it('is used only for the schema that it was made from', async () => {
    const path = join(folder, 'template.tgz');
    expect(await findTemplate(path)).toBeUndefined();
    await buildTemplate(path);
    expect(await findTemplate(path)).toBe(path);
    writeFileSync(`${path}.key`, 'of another schema');
    expect(await findTemplate(path)).toBeUndefined();
  });

  it('is packed and unpacked byte for byte, empty folders too', async () => {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    mkdirSync(join(from, 'a/empty'), { recursive: true });
    const contents = {
      'a/b': Buffer.alloc(513, 7),
      none: Buffer.alloc(0),
      block: Buffer.alloc(512, 1),
    };
    for (const [name, content] of Object.entries(contents))
      writeFileSync(join(from, name), content);
    const archive = await packFolder(from);
    writeFileSync(join(folder, 'archive.tgz'), archive);
    await unpackFolder(join(folder, 'archive.tgz'), to);
    expect(existsSync(join(to, 'a/empty'))).toBe(true);
    expect(Buffer.from(await packFolder(to)).equals(archive)).toBe(true);
  });

  it('is refused when it would write outside its folder or is cut off', async () => {
    const header = Buffer.alloc(1024);
    header.write('../outside', 0);
    header.write('00000000000', 124);
    header.write('0', 156);
    const path = join(folder, 'bad.tgz');
    writeFileSync(path, gzipSync(header));
    await expect(unpackFolder(path, join(folder, 'bad'))).rejects.toMatchObject({
      code: 'data-damaged',
    });
    header.write('inside\0\0\0\0\0', 0);
    header.write('00000777777', 124);
    writeFileSync(path, gzipSync(header));
    await expect(unpackFolder(path, join(folder, 'bad'))).rejects.toMatchObject({
      code: 'data-damaged',
    });
  });
});
