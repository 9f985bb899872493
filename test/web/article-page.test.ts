import { describe, expect, it } from 'vitest';
import { noBrowser } from './browser.ts';
import { useSite } from './site-fixture.ts';

const article = '/articles/opening0000000001';
const { open } = useSite();

describe.skipIf(noBrowser)('the article page', () => {
  it('leads from each finding to its place and back, without scripts', async () => {
    const { page } = await open(`/en${article}`, { javaScriptEnabled: false });
    const finding = page.getByRole('link', { name: /^the State Department said/ });
    const target = await finding.getAttribute('href');
    await finding.click();
    expect(await page.locator(`[id="${target?.slice(1)}"]`).textContent()).toBe(
      'The State Department',
    );
    await page.locator('.back:visible').click();
    expect(new URL(page.url()).hash).toBe('#f-statement-0');
  });

  it('has an end for every link between text and list', async () => {
    const { page } = await open(`/en${article}`);
    const lost = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href')?.slice(1) ?? '')
          .filter((id) => document.getElementById(id) === null),
      );
    expect(lost).toEqual([]);
  });

  it('shows and hides a kind, without scripts', async () => {
    const { page } = await open(`/en${article}`, { javaScriptEnabled: false });
    const cue = page.locator('.text .k-cue').first();
    const lines = () => cue.evaluate((segment) => getComputedStyle(segment).backgroundImage);
    const before = await lines();
    await page.getByLabel('How it is said').uncheck();
    expect(await lines()).not.toBe(before);
    await page.getByLabel('Place').uncheck();
    expect(await page.locator('.found-place').isVisible()).toBe(false);
    await page.getByLabel('Place').check();
    expect(await page.locator('.found-place').isVisible()).toBe(true);
  });

  it('shows what changed between two texts', async () => {
    const { page } = await open('/en/articles/corridor00000001');
    expect(
      await page.locator('section[aria-labelledby=changes] ins').nth(1).textContent(),
    ).toContain('still apart');
    await page.getByRole('link', { name: /^Text 1,/ }).click();
    expect(await page.locator('.text').textContent()).toContain('close to an agreement');
    expect(await page.locator('#changes').count()).toBe(0);
  });

  it('runs nothing that a source or a reader wrote', async () => {
    for (const path of [
      '/articles/hostile000000001',
      '/stories/dayton0000000001',
      '',
      '/search?q=%3Cscript%3Ewindow.harmed=1%3C/script%3E',
    ]) {
      const { page } = await open(`/en${path}`, { bypassCSP: true });
      expect(await page.evaluate(() => 'harmed' in window), path).toBe(false);
      expect(await page.locator('a[href^="javascript:" i]').count(), path).toBe(0);
    }
  });
});
