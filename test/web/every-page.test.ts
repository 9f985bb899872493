import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noBrowser } from './browser.ts';
import { useSite } from './site-fixture.ts';

const story = '/stories/dayton0000000001';
const paths = [
  '',
  '/stories',
  story,
  `${story}?version=draft`,
  `${story}?new-since=1995-11-20`,
  `${story}/articles`,
  '/articles/opening0000000001',
  '/articles/corridor00000001',
  '/articles/hostile000000001',
  '/articles/arabic0000000001',
  '/search',
  '/search?q=map',
  '/nowhere',
];

const { site, open } = useSite();

describe.skipIf(noBrowser)('every page', () => {
  it.each(['en', 'uk', 'ar'])(
    'is set in %s from this site alone, fits every width, and has no serious accessibility fault',
    async (locale) => {
      const axe = await readAxe();
      for (const path of paths) {
        const { page, requests, complaints } = await open(`/${locale}${path}`, { bypassCSP: true });
        const html = page.locator('html');
        expect(await html.getAttribute('lang')).toBe(locale);
        expect(await html.getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
        expect(await page.locator('h1').count(), path).toBe(1);
        expect(requests.filter((address) => !address.startsWith(site().address))).toEqual([]);
        expect(
          complaints.filter((text) => !text.includes('404')),
          path,
        ).toEqual([]);
        expect(await tooWideAt(page, [320, 768, 1920]), path).toEqual([]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await findFaults(page, axe), `${path} ${colorScheme}`).toEqual([]);
        }
        await page.context().close();
      }
    },
    180_000,
  );

  it('breaks no rule of its own content policy', async () => {
    for (const path of ['', story, '/articles/opening0000000001']) {
      const { complaints } = await open(`/en${path}`);
      expect(complaints, path).toEqual([]);
    }
  });

  it('load the letters of each script from this site', async () => {
    for (const [path, letters] of [
      ['/en', 'Source Serif 4 Variable'],
      ['/uk', 'Source Serif 4 Variable'],
      ['/ar/articles/arabic0000000001', 'Noto Naskh Arabic Variable'],
    ] as const) {
      const { page } = await open(path);
      await page.evaluate(() => document.fonts.ready);
      const loaded = await page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', '')),
      );
      expect(loaded, path).toContain(letters);
    }
  });

  it('go to the language that the browser asks for', async () => {
    const { page } = await open('/', { locale: 'uk-UA' });
    expect(new URL(page.url()).pathname).toBe('/uk');
  });

  it('stay on the same page when the language is switched', async () => {
    const { page } = await open(`/en${story}?version=1`);
    await page.getByRole('link', { name: 'العربية' }).click();
    expect(page.url()).toBe(`${site().address}/ar${story}?version=1`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  });

  it('set the brief in the direction of its own language on a page from right to left', async () => {
    const { page } = await open(`/ar${story}`);
    const headline = page.locator('h1');
    expect(await headline.getAttribute('lang')).toBe('en');
    expect(await headline.getAttribute('dir')).toBe('ltr');
    await expect.poll(() => page.getByText('نص هذا الموجز بلغة مصادره').count()).toBe(1);
    const rail = await page.locator('.rail').boundingBox();
    const text = await page.locator('.columns .text').boundingBox();
    expect(rail?.x).toBeLessThan(text?.x ?? 0);
  });

  it('say what to do where there is no such page', async () => {
    const { page } = await open('/uk/stories/none');
    expect(await page.locator('h1').textContent()).toBe('Тут немає такої сторінки');
    expect(await page.getByRole('searchbox').count()).toBe(1);
  });

  it('can be reached by keyboard alone, past the head of the page', async () => {
    const { page } = await open('/en');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#text');
  });
});

async function readAxe(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

async function tooWideAt(page: Page, widths: readonly number[]): Promise<readonly number[]> {
  const tooWide: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) tooWide.push(width);
  }
  return tooWide;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact?: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

async function findFaults(page: Page, axe: string): Promise<readonly unknown[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResult> } };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
  });
}
