import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/collect/extract.ts';

const paragraphs = [
  'Delegations from both sides met in the lakeside town on Tuesday to settle the line of separation, officials of the host country said.',
  'The talks were to last four days. A spokesman for the mediators described the mood as businesslike, and said that nothing was agreed until everything was agreed.',
  'Observers warned that the map of the eastern district remained the hardest part, because each side claims the same bridge.',
  'A further round is planned for the first week of December, according to the host ministry.',
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

function page(
  parts: { head?: string; before?: string; after?: string; body?: string; lang?: string } = {},
): string {
  return `<!doctype html><html lang="${parts.lang ?? 'en-GB'}"><head><title>Delegations meet by the lake | The Lake Wire</title>${parts.head ?? ''}</head>
  <body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
  <main><article><h1>Delegations meet by the lake</h1>${parts.before ?? ''}<div class="article-body">${parts.body ?? body}</div>${parts.after ?? ''}</article></main>
  <aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Another story about something else entirely</a></li></ul></aside>
  <footer>© 1995 The Lake Wire. All rights reserved.</footer></body></html>`;
}

const furniture = `
  <div class="share-bar"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
  <div class="newsletter-signup"><p>Sign up for our newsletter and get the best stories in your inbox every morning.</p></div>
  <div class="related"><h3>Related articles</h3><p><a href="/x">Bridge closed for repairs after heavy rain in the eastern district</a></p></div>
  <section id="comments"><h3>3 comments</h3><p>This is the comment of a reader who has an opinion about the bridge and the lake.</p></section>
  <div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked *</p><label>Name *</label></form></div>
  <div class="lang-switch"><a href="/uk">en_US English</a></div>`;

describe('extractArticle', () => {
  it('takes the paragraphs and nothing else', () => {
    const article = extractArticle(page({ after: furniture }), {
      address: 'https://lake.example/1995/talks',
    });
    expect(article?.text).toBe(paragraphs.join('\n\n'));
    expect(article).toMatchObject({
      title: 'Delegations meet by the lake',
      lang: 'en',
      address: 'https://lake.example/1995/talks',
    });
  });

  it('takes a reply form and a language switch away where nothing but their words marks them', () => {
    const after =
      '<h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p><p>en_US English</p>';
    expect(extractArticle(page({ body: body + after }))?.text).toBe(paragraphs.join('\n\n'));
  });

  it('keeps lists, quotations and subheadings as paragraphs', () => {
    const mixed = `${body}<h2>What is open</h2><ul><li>The bridge over the eastern channel</li><li>The date of the withdrawal</li></ul><blockquote><p>Nothing is agreed until everything is agreed.</p></blockquote>${body.replaceAll('Tuesday', 'Friday').replaceAll('.', '. Later')}`;
    const text = extractArticle(page({ body: mixed }))?.text ?? '';
    expect(text).toContain(
      '\n\nWhat is open\n\nThe bridge over the eastern channel\n\nThe date of the withdrawal\n\nNothing is agreed until everything is agreed.\n\n',
    );
  });

  it('leaves out captions', () => {
    const figure =
      '<figure><img src="x.jpg"><figcaption>The bridge seen from the north, photographed in spring.</figcaption></figure>';
    expect(extractArticle(page({ body: figure + body }))?.text).toBe(paragraphs.join('\n\n'));
  });

  it('splits paragraphs at double line breaks', () => {
    const text = extractArticle(page({ body: `<div>${paragraphs.join('<br><br>')}</div>` }))?.text;
    expect(text).toBe(paragraphs.join('\n\n'));
  });

  it('reads JSON-LD', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': 'NewsArticle',
          headline: 'Delegations meet by the lake',
          datePublished: '1995-11-21T09:30:00-05:00',
          author: [
            { '@type': 'Person', name: 'Ann Ivers' },
            { '@type': 'Person', name: 'Bo Lund' },
          ],
          publisher: { '@type': 'Organization', name: 'The Lake Wire' },
        },
      ],
    };
    expect(
      extractArticle(
        page({ head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` }),
      ),
    ).toMatchObject({
      publishedAt: '1995-11-21T14:30:00.000Z',
      byline: 'Ann Ivers, Bo Lund',
      siteName: 'The Lake Wire',
    });
  });

  it('survives JSON-LD that is none', () => {
    expect(
      extractArticle(
        page({ head: '<script type="application/ld+json">{"@type": "NewsArticle", oops</script>' }),
      )?.title,
    ).toBe('Delegations meet by the lake');
  });

  it('reads Open Graph and meta elements', () => {
    const head =
      '<meta property="article:published_time" content="1995-11-21T09:30:00+01:00"><meta name="author" content="By Ann Ivers"><meta property="og:site_name" content="The Lake Wire"><link rel="canonical" href="/1995/talks?utm_source=x">';
    expect(
      extractArticle(page({ head }), { address: 'https://lake.example/amp/talks' }),
    ).toMatchObject({
      publishedAt: '1995-11-21T08:30:00.000Z',
      byline: 'Ann Ivers',
      siteName: 'The Lake Wire',
      address: 'https://lake.example/1995/talks',
    });
  });

  it('reads a byline and a time that stand on the page, and keeps them out of the text', () => {
    const before =
      '<p class="byline">By Ann Ivers</p><p><time datetime="1995-11-21T10:00:00Z">21 November 1995</time></p><p>4 min read</p>';
    const article = extractArticle(page({ before }));
    expect(article).toMatchObject({ byline: 'Ann Ivers', publishedAt: '1995-11-21T10:00:00.000Z' });
    expect(article?.text).toBe(paragraphs.join('\n\n'));
  });

  it('does not take the front page for the canonical address', () => {
    const head = '<link rel="canonical" href="https://lake.example/">';
    expect(
      extractArticle(page({ head }), { address: 'https://lake.example/1995/talks' })?.address,
    ).toBe('https://lake.example/1995/talks');
  });

  it('tells the language from the text where the page is wrong about it', () => {
    const russian =
      '<p>Делегации двух сторон встретились во вторник в городе у озера, сообщили представители принимающей страны.</p>'.repeat(
        4,
      );
    expect(extractArticle(page({ body: russian, lang: 'en' }))?.lang).toBe('ru');
  });

  it('finds the text under class names that sound like furniture', () => {
    const html = `<html><body><div class="layout has-sidebar social-news"><div class="sidebar-right-content">${body}</div></div></body></html>`;
    expect(extractArticle(html)?.text).toContain(paragraphs[2]);
  });

  it('reads a teaser without any page around it', () => {
    expect(extractArticle('<article><p>Delegations met on Tuesday.</p></article>')?.text).toBe(
      'Delegations met on Tuesday.',
    );
  });

  it.each([
    '',
    '   ',
    '<html></html>',
    '<html><body><script>alert(1)</script></body></html>',
    '<img src=x onerror=alert(1)>',
  ])('has nothing for %j', (html) => expect(extractArticle(html)).toBeUndefined());

  it('runs no script and takes none of its words', () => {
    const html = page({
      body: `${body}<script>globalThis.touched = true; document.write('x')</script>`,
    });
    expect(extractArticle(html)?.text).toBe(paragraphs.join('\n\n'));
    expect(globalThis).not.toHaveProperty('touched');
  });

  it.each([
    ['nesting', '<div>'.repeat(3_000)],
    ['open tags', '<p'.repeat(50_000)],
    ['long line', 'word '.repeat(200_000)],
    ['many paragraphs', '<p>One.</p>'.repeat(20_000)],
  ])('survives a page of %s', (_name, html) => {
    const before = performance.now();
    extractArticle(html);
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});
