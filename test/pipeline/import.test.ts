import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRecord, openTestDesk, type TestDesk } from './open-test-desk.ts';

describe('importing texts', () => {
  let test: TestDesk;
  beforeAll(async () => {
    test = await openTestDesk();
  });
  afterAll(() => test.close());

  it('takes a text once, however often it is handed in', async () => {
    const first = await test.desk.importArticles([makeRecord(1)]);
    const second = await test.desk.importArticles([makeRecord(1)]);
    expect(first.map(({ outcome }) => outcome)).toEqual(['new-article']);
    expect(second.map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect((await test.desk.status()).counts.articles).toBe(1);
  });

  it('keeps a changed text as a second revision of the same article', async () => {
    const changed = makeRecord(1, {
      text: `${makeRecord(1).text}\n\nCorrection: the day was wrong.`,
    });
    const [outcome] = await test.desk.importArticles([changed]);
    expect(outcome).toMatchObject({ outcome: 'new-revision' });
    await test.desk.settled();
    const view = await test.desk.article('https://wire.example/1', {});
    expect(view.revisions.map(({ number }) => number)).toEqual([1, 2]);
    expect(view.revision.text).toContain('Correction:');
    expect(view.reading?.sentences.length).toBeGreaterThan(3);
  });

  it('answers each record in order and says why one is refused', async () => {
    const outcomes = await test.desk.importArticles([
      makeRecord(2),
      makeRecord(3, { text: ' \n ' }),
      makeRecord(4, { publishedAt: 'last week' }),
      makeRecord(5),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'new-article',
      'refused',
      'refused',
      'new-article',
    ]);
    expect(outcomes[1]).toMatchObject({ origin: 'dispatch-3.txt', reason: 'It has no text.' });
    expect(outcomes[2]).toMatchObject({ reason: expect.stringContaining('ISO 8601') });
  });

  it('keeps hostile characters from breaking the store', async () => {
    const text = `Nul \0 and half a pair \ud83d and an escape \u001b[31m in the talks.`;
    const [outcome] = await test.desk.importArticles([makeRecord(6, { text })]);
    expect(outcome).toMatchObject({ outcome: 'new-article' });
    await test.desk.settled();
    const { revision } = await test.desk.article('https://wire.example/6', {});
    expect(revision.text).toHaveLength(text.length);
    expect(revision.text).toContain('Nul \uFFFD and half a pair \uFFFD');
  });

  it('names a text without an address by where it came from', async () => {
    const { address: _, ...record } = makeRecord(7);
    const file = { ...record, origin: 'folder/my notes.txt' };
    const take = async (changes: Partial<typeof file>) => {
      const [outcome] = await test.desk.importArticles([{ ...file, ...changes }]);
      return outcome?.outcome;
    };
    expect(await take({})).toBe('new-article');
    const { items } = await test.desk.listArticles({ limit: 1, offset: 0 });
    expect(items[0]?.address).toMatch(/^file:folder\/my%20notes\.txt~[0-9a-z]{8}$/u);
    expect(items[0]?.outletName).toBe('Example Wire');
    expect(await take({})).toBe('unchanged');
    expect(await take({ text: `${file.text} Corrected.` })).toBe('new-revision');
    expect(await take({ title: 'Another matter' })).toBe('new-article');
    expect(await take({ outlet: 'Other Wire' })).toBe('new-article');
  });

  it('leaves no failure of a worker behind', async () => {
    await test.desk.settled();
    expect(test.failures).toEqual([]);
  });
});
