import { describe, expect, it } from 'vitest';
import { crawlDelayOf, isAllowedByRobots, parseRobots } from '../../src/collect/robots.ts';

const fileOf = (text: string) => parseRobots(new TextEncoder().encode(text));
const allowed = (text: string, path: string, agent = 'Readout') =>
  isAllowedByRobots(fileOf(text), agent, `https://news.example${path}`);

describe('isAllowedByRobots', () => {
  it('takes the longest rule and lets allow win a tie', () => {
    const text = 'User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /c\nAllow: /c\n';
    expect(allowed(text, '/a/x')).toBe(false);
    expect(allowed(text, '/a/b/x')).toBe(true);
    expect(allowed(text, '/c')).toBe(true);
    expect(allowed(text, '/other')).toBe(true);
  });

  it('reads the group that names the agent and no other', () => {
    const text = 'User-agent: *\nDisallow: /\n\nUser-agent: readout/2.0\nDisallow: /private\n';
    expect(allowed(text, '/news')).toBe(true);
    expect(allowed(text, '/private')).toBe(false);
    expect(allowed(text, '/news', 'Other')).toBe(false);
  });

  it('understands wildcards, ends and escapes', () => {
    const text = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/print/\nDisallow: /привет\n';
    expect(allowed(text, '/x/report.pdf')).toBe(false);
    expect(allowed(text, '/x/report.pdf?download')).toBe(true);
    expect(allowed(text, '/2025/print/1')).toBe(false);
    expect(allowed(text, '/%d0%bf%d1%80%d0%b8%d0%b2%d0%b5%d1%82')).toBe(false);
  });

  it('takes rules after a byte order mark, with any line ends, without colons', () => {
    expect(allowed('\ufeffuser-agent *\rdisallow /a\rdisallow: /b', '/a')).toBe(false);
    expect(allowed('\ufeffuser-agent *\rdisallow /a\rdisallow: /b', '/b')).toBe(false);
  });

  it('never forbids robots.txt and treats an empty rule as none', () => {
    expect(allowed('User-agent: *\nDisallow: /', '/robots.txt')).toBe(true);
    expect(allowed('User-agent: *\nDisallow:', '/x')).toBe(true);
  });

  it('is not slowed down by hostile patterns', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(2_000)}$\n`;
    const before = performance.now();
    expect(allowed(text, `/${'a'.repeat(20_000)}b`)).toBe(true);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('reads the delay of the own group', () => {
    const file = fileOf('User-agent: *\nCrawl-delay: 5\nDisallow: /x\n');
    expect(crawlDelayOf(file, 'Readout')).toBe(5);
    expect(crawlDelayOf(fileOf('User-agent: a\nCrawl-delay: 5'), 'Readout')).toBeUndefined();
  });
});
