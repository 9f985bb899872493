/** Opens the store: the embedded database of a data folder, or a PostgreSQL server's. */
import { type Connector, transact } from './database.ts';
import { openFolder } from './embedded/open-folder.ts';
import { migrate } from './migrate.ts';
import { releaseLeases } from './operations/claim-articles.ts';
import { createStore } from './postgres-store.ts';
import { connectServer } from './server/connect.ts';
import type { Store } from './store.ts';

export type StoreOptions = { readonly dataDir: string } | { readonly databaseUrl: string };

/**
 * Makes the database and its tables where there are none. Throws `data-in-use` where another
 * process has the folder, `unreachable` where no server answers.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const connector = await connect(options);
  try {
    await migrate(connector);
    // Nobody else has the folder, so a lease that is left is that of a process that was killed.
    if (connector.form === 'embedded') await transact(connector, releaseLeases);
    return createStore(connector);
  } catch (error) {
    await connector.close();
    throw error;
  }
}

function connect(options: StoreOptions): Promise<Connector> {
  return 'dataDir' in options ? openFolder(options.dataDir) : connectServer(options.databaseUrl);
}
