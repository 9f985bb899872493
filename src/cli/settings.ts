/** The settings: one table from which they are read and from which their reference is written. */
import { resolve } from 'node:path';
import { ReadoutError } from '../model/error.ts';

/** One setting: an environment variable, and the option that overrides it where there is one. */
export interface Setting {
  readonly name: string;
  readonly option?: string;
  readonly fallback?: string;
  readonly description: string;
}

export const settingTable = [
  {
    name: 'READOUT_DATA',
    option: '--data FOLDER',
    fallback: './readout-data',
    description:
      'Folder of the desk: the embedded database and `server.json`, by which commands find a running server. One process at a time owns it.',
  },
  {
    name: 'READOUT_DATABASE_URL',
    description:
      'Address of a PostgreSQL server (`postgres://user:password@host/database`, version 15 or newer) to use instead of the embedded database.',
  },
  {
    name: 'READOUT_HOST',
    option: '--host HOST',
    fallback: '127.0.0.1',
    description:
      'Address that the server listens on. Anything but a loopback address makes the pages reachable from other machines.',
  },
  {
    name: 'READOUT_PORT',
    option: '--port PORT',
    fallback: '7788',
    description: 'Port of the server. When it is taken, the next free one is used and printed.',
  },
  {
    name: 'READOUT_SITE_HOSTS',
    description:
      'Host names, separated by commas, under which readers reach the site when a proxy stands in front of it. Requests under other names are refused, which keeps foreign pages from reading the desk through a browser.',
  },
  {
    name: 'READOUT_ALLOW_HOSTS',
    description:
      'Hosts (`host` or `host:port`), separated by commas, that may be fetched although their address is private. Without it, private, loopback and link-local addresses are never contacted.',
  },
  {
    name: 'READOUT_DEBUG',
    description: 'When set, errors are printed with their stack and cause.',
  },
  {
    name: 'NO_COLOR',
    option: '--no-color',
    description: 'When set, nothing is coloured. Output that is no terminal never is.',
  },
] as const satisfies readonly Setting[];

export interface Settings {
  /** Absolute. */
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly host: string;
  readonly port: number;
  readonly siteHosts: readonly string[];
  readonly allowHosts: readonly string[];
}

/** What the command line says; it wins over the environment. */
export interface SettingOptions {
  readonly data?: string;
  readonly host?: string;
  readonly port?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws `bad-input` for a setting that cannot be meant. */
export function readSettings(env: Environment, options: SettingOptions, cwd: string): Settings {
  const databaseUrl = stated(env.READOUT_DATABASE_URL);
  if (databaseUrl !== undefined && !/^postgres(?:ql)?:\/\//u.test(databaseUrl)) {
    throw new ReadoutError(
      'bad-input',
      'READOUT_DATABASE_URL must begin with postgres:// and name a PostgreSQL database.',
    );
  }
  return {
    dataDir: resolve(cwd, options.data ?? stated(env.READOUT_DATA) ?? './readout-data'),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    host: options.host ?? stated(env.READOUT_HOST) ?? '127.0.0.1',
    port: readPort(options.port ?? stated(env.READOUT_PORT) ?? '7788'),
    siteHosts: splitList(env.READOUT_SITE_HOSTS),
    allowHosts: splitList(env.READOUT_ALLOW_HOSTS),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new ReadoutError(
    'bad-input',
    `Expected a port between 1 and 65535 (READOUT_PORT or --port), got "${text}".`,
  );
}

function splitList(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function stated(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
