/** The commands as a user meets them: what they print, what they refuse, and how they end. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReadoutError } from '../../src/model/error.ts';
import * as sample from '../api/sample-records.ts';
import { collectOutput, createFakeWorld, typeIn } from './fake-world.ts';

describe('help and wrong use', () => {
  it('without a command shows the help and ends with 2', async () => {
    const { run } = await createFakeWorld();
    const { exitCode, err } = await run([]);
    expect(exitCode).toBe(2);
    expect(err).toContain('readout start');
  });

  it.each(['--help', 'help', 'help brief', 'watch add --help', '--version'])(
    '%s ends with 0 and opens no desk',
    async (line) => {
      const { run, desk } = await createFakeWorld();
      const { exitCode, out } = await run(line);
      expect(exitCode).toBe(0);
      expect(out.length).toBeGreaterThan(4);
      expect(desk.asked).toEqual([]);
    },
  );

  it.each([
    ['nonsense', "unknown command 'nonsense'"],
    ['brief', "missing required argument 'story'"],
    ['brief story-one --colour', 'unknown option'],
    ['brief', '(readout brief --help shows how it is used)'],
    ['watch close', '(readout watch close --help shows how it is used)'],
    ['brief story-one --format pdf', 'Allowed choices are text, md, html, json'],
    ['brief story-one extra', 'too many arguments'],
    ['story story-one --as-of tomorrow', 'Expected a date (2025-12-02'],
    ['story story-one --as-of 2025-13-01', 'Expected a date'],
    ['brief story-one --as-of 2025-12-01 --published-version 1', 'not both'],
    ['story story-one --new-since soon', '"yesterday", or a time ago'],
    ['story story-one --new-since today --timeline', 'not both'],
    ['stories --limit none', 'Expected a whole number from 1 for --limit'],
    ['follow news.example', 'begins with http:// or https://'],
    ['follow missing.opml', 'cannot be read'],
    ['serve --port 99999', 'Expected a port'],
    ['read x.txt --lang english!', 'Expected a language'],
    ['import x --arrived never', 'Allowed choices'],
  ])('%s ends with 2 and says what is expected', async (line, message) => {
    const { run } = await createFakeWorld();
    const { exitCode, err, out } = await run(line);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /u);
    expect(out).toBe('');
    expect(exitCode).toBe(2);
  });

  it('a failure is one sentence and 1; its stack is shown when asked for', async () => {
    const { run, desk, folder } = await createFakeWorld();
    desk.failNext('status', new ReadoutError('data-damaged', 'Table \u001b[2Jx is damaged.'));
    const plain = await run('status');
    expect(plain).toEqual({ exitCode: 1, out: '', err: 'readout: Table [2Jx is damaged.\n' });
    desk.failNext('status', new Error('boom'));
    const unforeseen = await run('status');
    expect(unforeseen.exitCode).toBe(1);
    expect(unforeseen.err).toContain('READOUT_DEBUG=1');
    desk.failNext('status', new Error('boom'));
    const env = { READOUT_DATA: join(folder, 'data'), READOUT_DEBUG: '1' };
    const debug = await run('status', { env });
    expect(debug.err).toMatch(/Cause:\nError: boom\n\s+at /u);
  });

  it('the desk is closed after a failure too', async () => {
    const { run, desk } = await createFakeWorld();
    await run('story unknown');
    expect(desk.asked.at(-1)).toEqual(['close']);
  });
});

describe('reading', () => {
  it('brief prints headings, sentences with numbers, and sources with outlet, date and address', async () => {
    const { run } = await createFakeWorld();
    const { out, exitCode } = await run('brief story-one');
    expect(exitCode).toBe(0);
    expect(out).toBe(`Bridge said to be open [1]

The ministry said the bridge was open. [1]

As of 3 November 1995. From 2 articles, 1 independent source.

What to watch next
  Talks resume in Norham on Monday. [1]

Sources
 [1] Northern Wire, 3 November 1995: Bridge said to be open, also printed by 1
     other
     https://wire.example/bridge?day=3
`);
  });

  it('brief is coloured on a terminal and set to its width', async () => {
    const { run } = await createFakeWorld();
    const { out } = await run('brief story-one', { stdout: collectOutput(true, 50) });
    expect(out).toContain('\u001b[1mWhat to watch next\u001b[22m');
    const plain = out.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'gu'), '');
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
    const { out: uncoloured } = await run('brief story-one --no-color', {
      stdout: collectOutput(true, 50),
    });
    expect(uncoloured).toBe(plain);
  });

  it.each([
    ['md', '# Bridge said to be open'],
    ['html', '<!doctype html>'],
    ['json', '"kind": "brief"'],
  ])('brief --format %s', async (format, expected) => {
    const { run } = await createFakeWorld();
    const { out } = await run(`brief story-one --format ${format}`);
    expect(out.toLowerCase()).toContain(expected.toLowerCase());
  });

  it('brief asks for the time and version it was told', async () => {
    const { run, desk } = await createFakeWorld();
    await run('brief story-one --as-of 1995-11-03');
    expect(desk.asked[0]).toEqual(['brief', 'story-one', { asOf: '1995-11-03T23:59:59.999Z' }]);
    await desk.publishBrief('story-one');
    const { exitCode } = await run('brief story-one --published-version latest --locale uk');
    expect(exitCode).toBe(0);
    expect(desk.asked.at(-2)).toEqual(['brief', 'story-one', { version: 'latest' }]);
  });

  it('story shows all parts, or the one asked for', async () => {
    const { run } = await createFakeWorld();
    const whole = await run('story story-one');
    expect(whole.out).toContain(
      '      asserted by The ministry (1995-11-03, article-one)\n      disputed by The town council',
    );
    expect(whole.out).toContain('1995-11-06\n  – Talks resume in Norham on Monday. (article-one)');
    const part = await run('story story-one --timeline');
    expect(part.out).toContain('Timeline');
    expect(part.out).not.toContain('disputed by');
  });

  it('story shows what is new since a time, counted from the clock or from the instant asked for', async () => {
    const { run, desk } = await createFakeWorld();
    const { out } = await run('story story-one --new-since yesterday --as-of 1995-11-03T12:00Z');
    expect(desk.asked[0]).toEqual([
      'news',
      'story-one',
      { since: '1995-11-02T00:00:00.000Z', asOf: sample.noon },
    ]);
    expect(out).toContain('Dispute opened · The town council disputes it');
    expect(out).toContain('Before, on 1995-11-01, accepts: the bridge was open');
    expect(out).toContain('− Talks resume on Sunday.');
    expect(out).toContain('and 2 more; --all shows them');
    expect(out).not.toContain('Said ·');
    const all = await run('story story-one --new-since 1995-11-02 --all');
    expect(all.out).toContain('Said · The ministry (assert)');
    const json = await run('story story-one --new-since 1995-11-02 --json');
    expect(JSON.parse(json.out).news.items).toHaveLength(6);
  });

  it.each([
    ['stories', 'story-one · 2 articles · 1 independent source · 1995-11-03'],
    ['search bridge open', 'The ministry said the bridge was open.'],
    ['status', '2 articles, 2 revisions, 1 story, 1 source'],
    ['status', 'To read again by test-1: 3 texts'],
    ['sources', 'The server did not answer within 20 seconds. (2 times in a row)'],
    ['watch', 'open, by 1995-11-06 talks resume in Norham watch-one'],
    ['watch', 'Norham bridge talks\n  – open'],
    ['watch list --all --json', '"trigger":"talks resume in Norham"'],
  ])('%s', async (line, expected) => {
    const { run } = await createFakeWorld();
    const { out, exitCode } = await run(line);
    expect(out).toContain(expected);
    expect(exitCode).toBe(0);
  });

  it('neutralises what a hostile source wrote', async () => {
    const { run, desk } = await createFakeWorld();
    const label = 'Evil\u001b]0;owned\u0007\u009b2J\u202e label\nreadout: fake';
    desk.listStories = async () => ({ total: 1, items: [{ ...sample.storyRow, label }] });
    for (const line of ['stories', 'stories --json']) {
      const { out } = await run(line);
      expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
    }
  });

  it('exports one record a line', async () => {
    const { run } = await createFakeWorld();
    const { out } = await run('export');
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ record }) => record)).toEqual(['article', 'story']);
  });
});

describe('taking in', () => {
  const lines = [
    {
      id: 'one',
      text: 'A first text that is long enough to be taken in.',
      publishedAt: '1995-11-01',
    },
    { id: 'two', text: 'A second text that is long enough to be taken in.' },
  ];

  it('imports a file with what the options state, and says count and rate', async () => {
    const { run, desk, folder } = await createFakeWorld();
    await writeFile(join(folder, 'in.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const { out, exitCode } = await run([
      'import',
      'in.jsonl',
      '--outlet',
      'Northern Wire',
      '--published',
      '1995-11-02',
      '--arrived',
      'published',
    ]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(
      /^2 taken in, 0 known already, 0 refused, in \d+\.\d s \(.* a second\)\.\n$/u,
    );
    expect(desk.imported).toMatchObject([
      { outlet: 'Northern Wire', arrivedAt: '1995-11-01T00:00:00.000Z' },
      { publishedAt: '1995-11-02T00:00:00.000Z', arrivedAt: '1995-11-02T00:00:00.000Z' },
    ]);
  });

  it('names what is refused on the standard error and ends with 1', async () => {
    const { run, desk, folder } = await createFakeWorld();
    const bad = [...lines.map((line) => JSON.stringify(line)), '{not json'].join('\n');
    await writeFile(join(folder, 'in.jsonl'), bad);
    const { out, err, exitCode } = await run('import in.jsonl');
    expect(exitCode).toBe(1);
    expect(err).toContain('in.jsonl');
    expect(out).toContain('2 taken in, 0 known already, 1 refused');
    expect(desk.imported).toHaveLength(2);
  });

  it('refuses one text that is far too long and takes in the rest; counts what is no article', async () => {
    const { run, desk, folder } = await createFakeWorld();
    await mkdir(join(folder, 'in'));
    await writeFile(join(folder, 'in', 'a.txt'), `Huge\n\n${'a'.repeat(20_000_000)}`);
    await writeFile(join(folder, 'in', 'b.txt'), 'Envoys meet\n\nThe envoys met on Tuesday.');
    await writeFile(join(folder, 'in', 'map.csv'), 'a,b');
    const { out, err, exitCode } = await run('import in');
    expect(err).toMatch(/^a\.txt: Its text is longer than/u);
    expect(out).toContain('1 taken in, 0 known already, 1 refused, 1 skipped as no articles');
    expect(desk.imported).toHaveLength(1);
    expect(exitCode).toBe(1);
  });

  it('asks no question of a desk that is not there, and makes none; an import makes one', async () => {
    const { run } = await createFakeWorld();
    const openDesk = () => Promise.reject(new Error('opened'));
    for (const line of ['stories', 'status', 'brief x', 'export', 'watch', 'backup kept']) {
      const { err, exitCode } = await run(line, { hasDesk: () => false, openDesk });
      expect(err).toMatch(/There is no desk in .*data\. Make one with "readout start"/u);
      expect(exitCode).toBe(1);
    }
    const imported = await run('import -', {
      hasDesk: () => false,
      stdin: typeIn('Title\n\nText.'),
    });
    expect(imported.exitCode).toBe(0);
  });

  it('says which file is missing', async () => {
    const { run } = await createFakeWorld();
    const { err, exitCode } = await run('import nowhere.txt');
    expect(err).toMatch(/^readout: .*nowhere\.txt/u);
    expect(exitCode).toBe(1);
  });

  it('follows addresses and the feeds of an OPML file; a refused one ends with 1', async () => {
    const { run, folder } = await createFakeWorld();
    const followed = await run('follow https://wire.example/feed');
    expect(followed.out).toContain('Following Northern Wire (feed)');
    expect(followed.exitCode).toBe(0);
    await writeFile(join(folder, 'list.opml'), '<opml/>');
    const refused = await run('follow list.opml');
    expect(refused.out).toContain('Refused http://127.0.0.1/: It is a private address.');
    expect(refused.exitCode).toBe(1);
  });

  it('unfollows by address and says when nothing is named so', async () => {
    const { run, desk } = await createFakeWorld();
    expect((await run('unfollow https://wire.example/feed')).exitCode).toBe(0);
    expect(desk.asked).toContainEqual(['unfollow', 'feed-one']);
    const { err, exitCode } = await run('unfollow https://other.example');
    expect(err).toContain('Run "readout sources"');
    expect(exitCode).toBe(1);
  });
});

describe('deciding', () => {
  it('publishes, and lists every problem when refused', async () => {
    const { run, desk } = await createFakeWorld();
    expect((await run('publish story-one')).out).toContain('Published version 1');
    const details = [
      {
        code: 'uncited',
        where: 'reactions',
        sentence: 'They agreed.',
        detail: 'It has no source.',
      },
    ];
    desk.failNext(
      'publishBrief',
      new ReadoutError('brief-not-publishable', 'One sentence is not sourced.', { details }),
    );
    const { err, exitCode } = await run('publish story-one');
    expect(err).toBe(
      'reactions: It has no source.\n  They agreed.\nreadout: One sentence is not sourced.\n',
    );
    expect(exitCode).toBe(1);
  });

  it('approves a reply by the beginning of its id', async () => {
    const { run, desk } = await createFakeWorld();
    await desk.addReply({ ...sample.heldReply, email: 'r@e.example' });
    const { out } = await run('replies');
    expect(out).toContain('A reader held');
    expect(out).not.toContain('r@e.example');
    expect((await run('replies approve reply-1')).out).toContain('approved');
    expect((await run('replies reject nope')).err).toContain('readout replies list --all');
  });

  it('adds a watch item to a story named by words, and closes one', async () => {
    const { run, desk } = await createFakeWorld();
    const added = await run([
      'watch',
      'add',
      'norham bridge',
      'a truce',
      '--deadline',
      '1995-11-22',
    ]);
    expect(added.exitCode).toBe(0);
    expect(desk.asked).toContainEqual([
      'addWatchItem',
      { storyId: 'story-one', trigger: 'a truce', deadline: '1995-11-22T23:59:59.999Z' },
    ]);
    expect((await run('watch close watch-one --met')).out).toContain('met');
  });

  it('backs up into the absolute folder', async () => {
    const { run, desk, folder } = await createFakeWorld();
    expect((await run('backup kept')).out).toContain('12 rows');
    expect(desk.asked).toContainEqual(['backup', join(folder, 'kept')]);
  });
});

describe('read', () => {
  const article = 'Talks in Norham\n\nThe ministry said on Tuesday that the bridge was open.\n';

  it('prints the article, its findings and nothing into the desk', async () => {
    const { run, desk, folder } = await createFakeWorld();
    await writeFile(join(folder, 'talks.txt'), article);
    const { out, exitCode } = await run('read talks.txt --published 1995-11-07', {
      stdout: collectOutput(true, 80),
    });
    expect(exitCode).toBe(0);
    expect(out).toContain('Talks in Norham');
    expect(out).toContain('Statements (');
    expect(out).toContain('= 1995-11-07');
    expect(out).toContain('\u001b[32m');
    expect(desk.asked).toEqual([]);
  });

  it('without a file is a filter; a bad line is answered on its place', async () => {
    const { run, desk } = await createFakeWorld();
    const input = `{"id":"a","text":"The ministry said the bridge was open."}\nnot json\n`;
    const { out, exitCode } = await run('read', { stdin: typeIn(input) });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers[0]).toMatchObject({ id: 'a', lang: 'en' });
    expect(answers[1]).toMatchObject({ error: { code: 'bad-json' } });
    expect(exitCode).toBe(1);
    expect(desk.asked).toEqual([]);
  });

  it('--json writes what the filter writes', async () => {
    const { run, folder } = await createFakeWorld();
    await writeFile(join(folder, 'talks.txt'), article);
    const { out } = await run('read talks.txt --published 1995-11-07 --json');
    expect(JSON.parse(out)).toMatchObject({ id: 'talks.txt', lang: 'en' });
  });

  it('without a file at a terminal says what it expects', async () => {
    const { run } = await createFakeWorld();
    const { err, exitCode } = await run('read');
    expect(err).toContain('readout read < in.jsonl');
    expect(exitCode).toBe(2);
  });
});
