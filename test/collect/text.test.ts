import { describe, expect, it } from 'vitest';
import { readPlainArticle } from '../../src/collect/text.ts';
import { untokenise } from '../../src/collect/untokenise.ts';

const first =
  'Envoys of the two governments met on Tuesday in the lakeside town to discuss a map of the eastern district.';
const second =
  'The mediators said the talks would go on until Friday. Observers warn that the bridge remains the hardest part.';

describe('readPlainArticle', () => {
  it('takes the title line and drops what was copied along from the site', () => {
    const text = `Envoys set for talks by the lake\n\n${first} \n\n${second} \n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nen_USEnglish`;
    expect(readPlainArticle(text)).toEqual({
      title: 'Envoys set for talks by the lake',
      lang: 'en',
      text: `${first}\n\n${second}`,
    });
  });

  it('drops the language switch and the form without the heading too', () => {
    const text = `Envoys set for talks\n\n${first}\n\nYour email address will not be published. Required fields are marked *\n\nuk_UA Українська`;
    expect(readPlainArticle(text)?.text).toBe(first);
  });

  it('does not drop a paragraph that only speaks of such things', () => {
    const about =
      'The minister said he would leave a reply to the proposal until the map is published, and share this view with his party.';
    expect(readPlainArticle(`Title of it\n\n${first}\n\n${about}`)?.text).toBe(
      `${first}\n\n${about}`,
    );
  });

  it.each(['Related developments in the east', 'More on the map', 'Recommended by the mediators'])(
    'does not take the subheading "%s" for the end',
    (heading) => {
      const text = `Title of it\n\n${first}\n\n${second}\n\n${heading}\n\n${first}`;
      expect(readPlainArticle(text)?.text).toContain(`${heading}\n\n${first}`);
    },
  );

  it('reads the lines below the title', () => {
    expect(
      readPlainArticle(
        `Envoys set for talks\nBy Ann Ivers\n21 November 1995\nhttps://lake.example/1\n\n${first}\n\n${second}`,
      ),
    ).toMatchObject({
      byline: 'Ann Ivers',
      publishedAt: '1995-11-21T00:00:00.000Z',
      address: 'https://lake.example/1',
      text: `${first}\n\n${second}`,
    });
  });

  it('takes each line for a paragraph where there are no empty lines', () => {
    expect(readPlainArticle(`Envoys set for talks\r\n${first}\r\n${second}\r\n`)?.text).toBe(
      `${first}\n\n${second}`,
    );
  });

  it('joins lines broken at one width', () => {
    const wrapped =
      'Envoys of the two governments met on Tuesday in the lakeside\ntown to discuss a map of the eastern district, and the bridge\nthat both of them claim, before the mediators leave for their\nown capital on Friday.';
    expect(readPlainArticle(`Envoys set for talks\n\n${wrapped}\n\n${second}`)?.text).toBe(
      `${wrapped.replaceAll('\n', ' ')}\n\n${second}`,
    );
  });

  it('keeps a text that has no title whole', () => {
    expect(readPlainArticle(first)).toMatchObject({ title: first, text: first });
    expect(readPlainArticle('  \n ')).toBeUndefined();
  });

  it('reads Markdown', () => {
    const markdown = `---\ntitle: "Envoys set for talks"\ndate: 1995-11-21\nauthor: Ann Ivers\nsource: Lake Wire\n---\n# Envoys set for talks\n\nEnvoys **met** on [Tuesday](https://lake.example)\nby the *lake*.\n\n- one thing\n- another\n\n> Nothing is agreed.\n\n![map](map.png)\n`;
    expect(readPlainArticle(markdown, { form: 'markdown' })).toMatchObject({
      siteName: 'Lake Wire',
      title: 'Envoys set for talks',
      byline: 'Ann Ivers',
      publishedAt: '1995-11-21T00:00:00.000Z',
      text: 'Envoys met on Tuesday by the lake.\n\none thing\n\nanother\n\nNothing is agreed.',
    });
  });
});

describe('hostile text', () => {
  const tokens = 'He left , she said . They met . It rained . It stopped , too . ';
  it.each([
    ['spaces', `${tokens}${' '.repeat(300_000)}x`],
    ['brackets', '['.repeat(300_000)],
    ['stars', '** '.repeat(100_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['rules', `${'- '.repeat(100_000)}x`],
    ['quotation marks', `${tokens}${'" '.repeat(100_000)}`],
    ['lines', 'a\n'.repeat(200_000)],
  ])('a flood of %s is read in bounded time', (_name, text) => {
    const before = performance.now();
    readPlainArticle(text, { form: 'markdown' });
    readPlainArticle(text);
    expect(performance.now() - before).toBeLessThan(6_000);
  });
});

describe('untokenise', () => {
  const pad = ' It was so . It was late . It rained , then stopped .';
  it.each([
    ['They did n’t sign , he said .', 'They didn’t sign, he said.'],
    ['“ We met , ” she said . “ It went well . ”', '“We met,” she said. “It went well.”'],
    ["`` We met , '' she said .", '“We met,” she said.'],
    [
      'the country \u2019 s \u2018 quiet war \u2019 , as he put it',
      'the country’s ‘quiet war’, as he put it',
    ],
    ["It 's the envoy 's view ; they 'll wait .", "It's the envoy's view; they'll wait."],
    [
      'about $ 400 ( 40 % ) at 9 : 30 for 1 , 500 people',
      'about $400 (40%) at 9:30 for 1,500 people',
    ],
    ['" We met , " she said . " Good . "', '"We met," she said. "Good."'],
    ['the nations \u2019 leaders', 'the nations’ leaders'],
    ['a -LRB- small -RRB- step', 'a (small) step'],
  ])('%s', (tokenised, printed) => {
    expect(untokenise(tokenised + pad)).toBe(
      `${printed} It was so. It was late. It rained, then stopped.`,
    );
  });

  it('leaves printed text as it is', () => {
    const text = 'The envoy said "no". It was 9:30, in 1995 . He left; " they " stayed.';
    expect(untokenise(text)).toBe(text);
  });

  it('sets quotation marks typed as two accents and two apostrophes, and leaves fences of code', () => {
    expect(untokenise("She said, ``We met,'' and left.")).toBe('She said, “We met,” and left.');
    expect(untokenise('Run ```code``` or ``x`` now.')).toBe('Run ```code``` or ``x`` now.');
  });
});
