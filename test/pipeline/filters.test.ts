import { describe, expect, it } from 'vitest';
import { filters } from '../../src/pipeline/filters/index.ts';

async function* linesOf(records: readonly unknown[]): AsyncIterable<string> {
  for (const record of records) yield typeof record === 'string' ? record : JSON.stringify(record);
}

async function runFilter(name: string, records: readonly unknown[]) {
  const filter = filters.find((candidate) => candidate.name === name);
  if (filter === undefined) throw new Error(`Expected a filter named ${name}`);
  const written: Record<string, unknown>[] = [];
  const badLines = await filter.run(linesOf(records), async (line) => {
    written.push(JSON.parse(line));
  });
  return { badLines, written, filter };
}

const article = {
  id: 'a',
  title: 'Presidents meet',
  text: 'The Serbian president met the Croatian president in Dayton on Wednesday. Zagreb said the talks were useful.',
  publishedAt: '1995-11-01T20:00:00Z',
};

describe('stage filters', () => {
  it('are the five stages, each with a summary', () => {
    expect(filters.map(({ name }) => name)).toEqual([
      'extract',
      'read',
      'group',
      'timeline',
      'disputes',
    ]);
    for (const { summary } of filters) expect(summary.length).toBeGreaterThan(20);
  });

  it('answers a bad line on its place and goes on', async () => {
    const { badLines, written } = await runFilter('read', [
      article,
      'no json at all',
      { id: 'b' },
      { ...article, id: 'c', publishedAt: 'soon' },
      { ...article, id: 'd' },
    ]);
    expect(badLines).toBe(3);
    expect(written.map((line) => [line.id, (line.error as { code?: string })?.code])).toEqual([
      ['a', undefined],
      [undefined, 'bad-json'],
      ['b', 'bad-input'],
      ['c', 'bad-input'],
      ['d', undefined],
    ]);
  });

  it('says what it does not read in a language', async () => {
    const { written } = await runFilter('read', [
      { id: 'a', lang: 'de', text: 'Die Brücke ist lang.' },
      { id: 'b', lang: 'en', text: 'The bridge is long.' },
    ]);
    expect(written.map(({ lacks }) => lacks)).toEqual([
      ['events', 'disputes', 'demands', 'expectations'],
      [],
    ]);
  });

  it.each(['read', 'group', 'timeline', 'disputes'])(
    'takes what extract writes, nulls and errors too: %s',
    async (name) => {
      const sentence = 'The ministry said on Tuesday that its envoys had met by the lake.';
      const html = `<article><h1>Envoys meet</h1><p>${sentence}</p><p>${sentence} They part on Friday.</p></article>`;
      const extracted = await runFilter('extract', [
        { id: 'a', html },
        { id: 'b', html: '' },
      ]);
      expect(extracted.written[0]).toMatchObject({ id: 'a', publishedAt: null, byline: null });
      const { badLines, written } = await runFilter(name, extracted.written);
      expect(badLines).toBe(1);
      expect(written.filter((line) => 'error' in line)).toEqual([extracted.written[1]]);
    },
  );

  it('writes readings that fit the published schema, with spans inside the text', async () => {
    const { written, filter } = await runFilter('read', [article]);
    expect(filter.outputSchema.safeParse(written[0]).error).toBeUndefined();
    const statements = written[0]?.statements as { content: [number, number][] }[];
    const contents = statements.flatMap(({ content }) =>
      content.map(([start, end]) => article.text.slice(start, end)),
    );
    expect(contents.some((content) => content.includes('the talks were useful'))).toBe(true);
  });

  it('groups articles of one matter and keeps another apart', async () => {
    const other = {
      id: 'z',
      title: 'Floods close roads in the north',
      text: 'Heavy rain closed mountain roads and flooded farms in the northern valleys over the weekend.',
      publishedAt: '1995-11-01T21:00:00Z',
    };
    const { written } = await runFilter('group', [article, { ...article, id: 'b' }, other]);
    expect(written[1]?.story).toBe(written[0]?.story);
    expect(written[1]?.reprintOf).toBe('a');
    expect(written[2]?.story).not.toBe(written[0]?.story);
  });

  it('takes the article out of a page', async () => {
    const paragraph = `<p>${article.text} ${article.text}</p>`;
    const html = `<html lang="en"><head><title>Presidents meet</title></head><body><nav>Home</nav><article><h1>Presidents meet</h1>${paragraph.repeat(4)}</article></body></html>`;
    const { written, badLines } = await runFilter('extract', [
      { id: 'page', html },
      { id: 'empty', html: '<p></p>' },
    ]);
    expect(written[0]).toMatchObject({ id: 'page', title: 'Presidents meet', lang: 'en' });
    expect(written[1]).toMatchObject({ id: 'empty', error: { code: 'no-article' } });
    expect(badLines).toBe(1);
  });
});
