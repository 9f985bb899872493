/**
 * Scores src/collect/robots.ts on the conformance cases of google/robotstxt-spec-test: text
 * protos, each with a robots.txt and the verdicts expected of it. Reads only the few fields used.
 */
import { join } from 'node:path';
import { isAllowedByRobots, parseRobots } from '../collect/robots.ts';
import { readArchive } from './archives.ts';

export interface RobotsCase {
  readonly file: string;
  /** Bytes as characters 0 to 255. */
  readonly robotstxt: string;
  readonly testurl: string;
  readonly useragent: string;
  readonly allowed: boolean;
}

export interface RobotsReport {
  readonly cases: number;
  readonly passed: number;
  readonly failures: readonly RobotsCase[];
}

/** All cases; `folder` holds `robotstxt-spec.tar.xz`. Throws where it cannot be opened. */
export async function loadRobotsCases(folder: string): Promise<readonly RobotsCase[]> {
  const cases: RobotsCase[] = [];
  for await (const { name, bytes } of readArchive(join(folder, 'robotstxt-spec.tar.xz'))) {
    if (!name.endsWith('.textproto')) continue;
    cases.push(...parseCases(name, Buffer.from(bytes).toString('latin1')));
  }
  return cases;
}

/** Runs every case through our rules. */
export async function reportRobotsCases(folder: string): Promise<RobotsReport> {
  const cases = await loadRobotsCases(folder);
  const failures = cases.filter((one) => judge(one) !== one.allowed);
  return { cases: cases.length, passed: cases.length - failures.length, failures };
}

function judge(one: RobotsCase): boolean {
  const file = parseRobots(Buffer.from(one.robotstxt, 'latin1'));
  const address = Buffer.from(one.testurl, 'latin1').toString('utf8');
  return isAllowedByRobots(file, one.useragent, address);
}

/** A field is `name: "part" "part" …` or `name: WORD`. */
function parseCases(file: string, proto: string): RobotsCase[] {
  const cases: RobotsCase[] = [];
  const seen = { robotstxt: '', testurl: '', useragent: '' };
  const field =
    /(robotstxt|testurl|useragent|expected_outcome|additional_explanation):\s*((?:"(?:[^"\\]|\\.)*"\s*)+|\w+)/g;
  for (const [, name = '', value = ''] of proto.replace(/^#.*$/gm, '').matchAll(field)) {
    if (name === 'expected_outcome')
      cases.push({ file, ...seen, allowed: value.trim() === 'ALLOWED' });
    else if (name in seen) seen[name as keyof typeof seen] = unquote(value);
  }
  return cases;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unquote(value: string): string {
  const parts = [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
  return parts
    .join('')
    .replace(/\\(?:x([0-9a-f]{1,2})|([0-7]{1,3})|(.))/gi, (_all, hex, octal, char) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
      return escapes[char] ?? char;
    });
}
