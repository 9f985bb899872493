import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/collect/feed.ts';

const address = 'https://wire.example/feeds/world.xml';
const read = (text: string) => {
  const reading = readFeed(Buffer.from(text), { address });
  if (reading.outcome === 'refused') throw new Error(reading.reason);
  return reading.feed;
};
const refusal = (text: string) => {
  const reading = readFeed(Buffer.from(text), { address });
  return reading.outcome === 'refused' ? reading.reason : `read: ${reading.feed.title}`;
};

describe('readFeed', () => {
  it('reads RSS with entities, CDATA, dates and full text', () => {
    const feed =
      read(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Talks &amp;amp; Treaties</title><link>https://wire.example/</link>
      <item><title><![CDATA[Ministers meet &amp; part]]></title><link> /1995/11/talks </link><pubDate>Tue, 21 Nov 1995 10:00:00 EST</pubDate><dc:creator>Ann Ivers</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded></item>
      <item><guid isPermaLink="false">tag:1</guid><title>No link</title></item>
      <item><guid>https://wire.example/by-guid</guid></item></channel></rss>`);
    expect(feed.title).toBe('Talks & Treaties');
    expect(feed.items).toEqual([
      {
        address: 'https://wire.example/1995/11/talks',
        title: 'Ministers meet & part',
        publishedAt: '1995-11-21T15:00:00.000Z',
        html: '<p>Long.</p>',
        byline: 'Ann Ivers',
      },
      { title: 'No link' },
      { address: 'https://wire.example/by-guid', title: '' },
    ]);
  });

  it('reads Atom with xml:base and picks the alternate link', () => {
    const feed =
      read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/a/"><title>World</title>
      <entry xml:base="b/"><title type="html">One &lt;b&gt;bold&lt;/b&gt;</title><link rel="edit" href="edit"/><link rel="alternate" type="text/html" href="one.html"/><updated>1995-11-21T10:00:00Z</updated><published>1995-11-20T10:00:00Z</published><author><name>B. Writer</name></author><summary>S</summary></entry></feed>`);
    expect(feed.items).toEqual([
      {
        address: 'https://other.example/a/b/one.html',
        title: 'One bold',
        publishedAt: '1995-11-20T10:00:00.000Z',
        html: 'S',
        byline: 'B. Writer',
      },
    ]);
  });

  it('reads RDF', () => {
    const feed = read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title><link>https://wire.example/</link></channel><item rdf:about="https://wire.example/i"><title>I</title><link>https://wire.example/i</link><dc:date>1995-11-21</dc:date></item></rdf:RDF>`,
    );
    expect(feed.items[0]).toMatchObject({
      address: 'https://wire.example/i',
      publishedAt: '1995-11-21T00:00:00.000Z',
    });
  });

  it('reads JSON Feed', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [
          {
            id: '1',
            url: '/one',
            content_text: 'a < b\n\nc',
            date_published: '1995-11-21T10:00:00+01:00',
            authors: [{ name: 'N' }],
          },
        ],
      }),
    );
    expect(feed.items).toEqual([
      {
        address: 'https://wire.example/one',
        title: '',
        publishedAt: '1995-11-21T09:00:00.000Z',
        html: '<p>a &lt; b</p><p>c</p>',
        byline: 'N',
      },
    ]);
  });

  it('reads broken XML as far as it goes', () => {
    const feed = read(
      '<rss version="2.0"><channel><title>T</title><item><title>Talks & tea</title><link>https://wire.example/1</link></item><item><title>Cut',
    );
    expect(feed.items[0]).toMatchObject({
      title: 'Talks & tea',
      address: 'https://wire.example/1',
    });
  });

  it('never takes an address that is not a web address', () => {
    const feed = read(
      '<rss version="2.0"><channel><title>T</title><item><title>x</title><link>javascript:alert(1)</link></item><item><title>y</title><link>file:///etc/passwd</link></item></channel></rss>',
    );
    expect(feed.items.map((item) => item.address)).toEqual([undefined, undefined]);
  });

  it('refuses what is no feed, and says what it is', () => {
    expect(refusal('')).toMatch(/empty/);
    expect(refusal('<!doctype html><html><body>Hello</body></html>')).toMatch(
      /web page, not a feed/,
    );
    expect(refusal('<note>Hello</note>')).toMatch(/neither RSS/);
    expect(refusal('{"a":1}')).toMatch(/neither RSS|nothing that Readout can use/);
    expect(refusal('{"version": "https://jsonfeed.org')).toMatch(/./);
  });
});

describe('hostile feeds', () => {
  const item = '<rss version="2.0"><channel><title>&lol9;</title></channel></rss>';

  it('refuses entities that multiply', () => {
    const entities = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`,
    ).join('');
    expect(refusal(`<!DOCTYPE rss [<!ENTITY lol0 "lol">${entities}]>${item}`)).toMatch(
      /may be an attack/,
    );
  });

  it('refuses entities that read files, and resolves none', () => {
    expect(refusal(`<!DOCTYPE rss [<!ENTITY lol9 SYSTEM "file:///etc/passwd">]>${item}`)).toMatch(
      /may be an attack/,
    );
    expect(read(`<!DOCTYPE rss [<!ENTITY lol9 "expanded">]>${item}`).title).not.toContain(
      'expanded',
    );
  });

  it('refuses bottomless nesting, quickly', () => {
    const before = performance.now();
    expect(refusal(`<rss version="2.0"><channel>${'<a>'.repeat(300_000)}`)).toMatch(
      /nested too deeply/,
    );
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it.each([
    ['open brackets', '<'.repeat(500_000)],
    ['open comments', '<!--'.repeat(100_000)],
    ['open CDATA', '<![CDATA['.repeat(50_000)],
    ['ampersands', '&'.repeat(500_000)],
    ['attributes', `<item ${'a="'.repeat(100_000)}`],
    ['spaces', ' '.repeat(500_000)],
    ['doctype', '<!DOCTYPE ['.repeat(30_000)],
  ])('survives a flood of %s', (_name, flood) => {
    const before = performance.now();
    readFeed(Buffer.from(`<rss version="2.0"><channel><title>T</title>${flood}`), { address });
    readFeed(Buffer.from(flood), { address });
    expect(performance.now() - before).toBeLessThan(4_000);
  });

  it('takes a bounded number of items', () => {
    const many = '<item><title>a</title></item>'.repeat(5_000);
    expect(
      read(`<rss version="2.0"><channel><title>T</title>${many}</channel></rss>`).items.length,
    ).toBe(2_000);
  });
});
