import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { sampleArticle } from './samples.ts';
import { describeStore } from './suite.ts';
import { runOn, startThrowawayServer, type ThrowawayServer } from './throwaway-server.ts';

let server: ThrowawayServer;

beforeAll(async () => {
  server = await startThrowawayServer();
});
afterAll(() => server?.stop());

describeStore('the store on a server', async () =>
  openStore({ databaseUrl: await server.createDatabase() }),
);

describe('a server', () => {
  it('is made ready once by those who open it at the same time', async () => {
    const databaseUrl = await server.createDatabase();
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl })));
    const accepted = await Promise.all(
      stores.map((store) => store.acceptArticles([sampleArticle('shared')])),
    );
    const outcomes = accepted.flat().map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(['new-article', 'unchanged', 'unchanged']);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('that drops its connections is asked again', async () => {
    const databaseUrl = await server.createDatabase();
    const store = await openStore({ databaseUrl });
    await store.acceptArticles([sampleArticle('kept')]);
    await runOn(
      databaseUrl,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await store.count()).articles).toBe(1);
    await store.close();
  });

  it('that does not answer, or has no such database, is named as such', async () => {
    const nobody = 'postgres://readout@127.0.0.1:1/readout';
    await expect(openStore({ databaseUrl: nobody })).rejects.toMatchObject({ code: 'unreachable' });
    const missing = (await server.createDatabase()).replace(/\w+$/, 'missing');
    await expect(openStore({ databaseUrl: missing })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
