import { afterAll, beforeAll } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { describeStore } from './suite.ts';
import { startThrowawayServer, type ThrowawayServer } from './throwaway-server.ts';

let server: ThrowawayServer;

beforeAll(async () => {
  server = await startThrowawayServer();
});
afterAll(() => server?.stop());

describeStore('the store on a server', async () =>
  openStore({ databaseUrl: await server.createDatabase() }),
);
