import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive, readJsonLines, readPackedText } from '../../src/eval/archives.ts';

let folder: string;
const longName = `${'a-folder-with-a-long-name/'.repeat(7)}file.txt`;
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-archives-'));
  const tree = join(folder, 'tree');
  mkdirSync(join(tree, longName, '..'), { recursive: true });
  writeFileSync(join(tree, 'one.txt'), 'first');
  writeFileSync(join(tree, 'empty.txt'), '');
  writeFileSync(join(tree, 'big.bin'), Buffer.alloc(200_000, 7));
  writeFileSync(join(tree, longName), 'far down');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!has('tar'))('readArchive', () => {
  const pack = (name: string, ...flags: string[]) => {
    execFileSync('tar', [...flags, '-cf', join(folder, name), '-C', folder, 'tree']);
    return join(folder, name);
  };

  it.each(['gnu', 'pax', 'ustar'])('reads every file of a %s archive, whole', async (format) => {
    const members = await collect(
      readArchive(pack(`${format}.tar.gz`, '-z', `--format=${format}`)),
    );
    const byName = new Map(members.map((member) => [member.name, member.bytes]));
    expect([...byName.keys()].sort()).toEqual(
      ['tree/big.bin', 'tree/empty.txt', 'tree/one.txt', `tree/${longName}`].sort(),
    );
    expect(byName.get('tree/big.bin')).toHaveLength(200_000);
    expect(byName.get('tree/empty.txt')).toHaveLength(0);
    expect(new TextDecoder().decode(byName.get(`tree/${longName}`))).toBe('far down');
  });

  it.skipIf(!has('xz'))('reads xz', async () => {
    const members = await collect(readArchive(pack('all.tar.xz', '-J')));
    expect(members).toHaveLength(4);
  });

  it('says when an archive breaks off', async () => {
    const whole = pack('whole.tar', '--format=gnu');
    const cut = join(folder, 'cut.tar');
    execFileSync('sh', ['-c', `head -c 100000 ${whole} > ${cut}`]);
    await expect(collect(readArchive(cut))).rejects.toMatchObject({ code: 'data-damaged' });
  });
});

describe('packed files', () => {
  it('gives JSON Lines one by one, with and without a last line break', async () => {
    const path = join(folder, 'lines.jsonl.gz');
    writeFileSync(path, gzipSync('{"a":"é"}\n\n{"a":2}'));
    expect(await collect(readJsonLines(path))).toEqual([{ a: 'é' }, { a: 2 }]);
  });

  it('names the line that is not JSON', async () => {
    const path = join(folder, 'broken.jsonl');
    writeFileSync(path, '{"a":1}\nnope\n');
    await expect(collect(readJsonLines(path))).rejects.toThrow(/Line 2 of .*broken.jsonl/);
  });

  it('says when a file is missing or cut off', async () => {
    await expect(readPackedText(join(folder, 'none.txt'))).rejects.toMatchObject({
      code: 'not-found',
    });
    const path = join(folder, 'cut.txt.gz');
    writeFileSync(path, gzipSync('some text that is long enough').subarray(0, 20));
    await expect(readPackedText(path)).rejects.toMatchObject({ code: 'data-damaged' });
  });
});
