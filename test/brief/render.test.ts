import { describe, expect, it } from 'vitest';
import {
  findWording,
  renderBriefHtml,
  renderBriefMarkdown,
  renderBriefText,
  wordings,
} from '../../src/brief/render.ts';
import type { Brief, BriefSentence } from '../../src/model/brief.ts';
import type { ArticleId, RevisionId, StoryId } from '../../src/model/ids.ts';

function sentence(text: string, ...revisions: readonly string[]): BriefSentence {
  return {
    text,
    lang: 'en',
    basis: 'taken',
    citations: revisions.map((id) => ({
      revisionId: id as RevisionId,
      span: { start: 0, end: 5 },
    })),
  };
}

const hostile = '"><img src=x onerror=alert(1)>[x](javascript:alert(1)) `*_# \u001b[31m';
const brief: Brief = {
  kind: 'brief',
  storyId: 'story' as StoryId,
  version: 0,
  asOf: '2025-03-10T18:00:00.000Z',
  headline: sentence('Ministers sign dam treaty', 'one'),
  standfirst: sentence('The treaty ends a quarrel of eleven years.', 'two', 'one'),
  sections: [
    {
      key: 'background',
      sentences: [{ ...sentence('Talks broke down.', 'two'), date: '2025-02-24' }],
    },
    { key: 'reactions', sentences: [sentence(hostile, 'one')] },
  ],
  sources: [
    {
      number: 1,
      articleId: 'one' as ArticleId,
      revisionId: 'one' as RevisionId,
      outletName: hostile,
      title: hostile,
      address: 'javascript:alert(1)',
      reprintedBy: ['three' as ArticleId],
    },
    {
      number: 2,
      articleId: 'two' as ArticleId,
      revisionId: 'two' as RevisionId,
      outletName: 'Echo',
      title: 'Talks break down',
      address: 'https://echo.example/a?b=1&c="2")',
      publishedAt: '2025-02-24T10:00:00.000Z',
      reprintedBy: [],
    },
  ],
  articleCount: 3,
  originCount: 2,
};
const english = findWording('en');

describe('renderBriefText', () => {
  it('is a page of lines with numbered citations and a list of sources', () => {
    const plain = {
      ...brief,
      sections: brief.sections.slice(0, 1),
      sources: brief.sources.slice(1),
    };
    expect(renderBriefText(plain, english, { width: 60 })).toBe(
      [
        'Ministers sign dam treaty',
        '=========================',
        '',
        'The treaty ends a quarrel of eleven years. [2]',
        '',
        'As of 10 March 2025. From 3 articles, 2 independent sources.',
        '',
        'Background',
        '----------',
        '  24 February 2025: Talks broke down. [2]',
        '',
        'Sources',
        '-------',
        '[2] Echo, 24 February 2025: Talks break down',
        '    https://echo.example/a?b=1&c="2")',
        '',
      ].join('\n'),
    );
  });

  it('hands no control character to the terminal', () => {
    expect(renderBriefText(brief, english)).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('shows every source once and its reprints beside it', () => {
    expect(renderBriefText(brief, english)).toMatch(/also\s+printed by 1 other/u);
  });
});

describe('renderBriefHtml', () => {
  const html = renderBriefHtml(brief, english);

  it('lets nothing of a source become markup', () => {
    expect(html).not.toMatch(/<img|<script|href="javascript/u);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('href="https://echo.example/a?b=1&amp;c=&quot;2&quot;)"');
  });

  it('stands alone: nothing is fetched and no script runs', () => {
    expect(html).toMatch(/^<!doctype html>/u);
    expect(html).not.toMatch(/<link|\ssrc=(?!x)|url\(|@import/u);
    expect(html).toContain("default-src 'none'");
  });

  it('is set from right to left in Arabic', () => {
    expect(renderBriefHtml(brief, findWording('ar'))).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('renderBriefMarkdown', () => {
  const markdown = renderBriefMarkdown(brief, english);

  it('lets nothing of a source become markup or a link', () => {
    expect(markdown).not.toMatch(/<img|(?<!\\)\]\(javascript|\p{Cc}(?<!\n)/u);
    expect(markdown).toContain('(https://echo.example/a?b=1&c=%222%22%29)');
  });

  it('has the day before a sentence that needs it, and numbers after it', () => {
    expect(markdown).toContain('- 24 February 2025: Talks broke down. \\[2\\]');
  });
});

describe('wordings', () => {
  it('has every section in every locale, and the same connectives', () => {
    for (const wording of wordings) {
      expect(Object.keys(wording.sections)).toEqual(Object.keys(english.sections));
      for (const text of [
        ...Object.values(wording.sections),
        ...Object.values(wording.connectives),
        wording.basis(1, 1),
        wording.reprinted(2),
        wording.day('2025-12-02'),
      ]) {
        expect(text).toMatch(/\p{L}/u);
      }
    }
  });

  it('counts as each language counts', () => {
    const basis = (lang: string, count: number): string => findWording(lang).basis(count, count);
    expect(basis('en', 1)).toBe('From 1 article, 1 independent source.');
    expect(basis('uk', 21)).toContain('21 статтею');
    expect(basis('uk', 3)).toContain('3 незалежні джерела');
    expect(basis('uk', 12)).toContain('12 незалежних джерел');
    expect(basis('ar', 2)).toContain('مقالين');
    expect(basis('ar', 5)).toContain('5 مقالات');
  });

  it('falls back to English, and finds a language by its tag', () => {
    expect(findWording('xx').locale).toBe('en');
    expect(findWording('uk-UA').locale).toBe('uk');
  });
});
