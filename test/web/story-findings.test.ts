import { describe, expect, it } from 'vitest';
import { noBrowser } from './browser.ts';
import { useSite } from './site-fixture.ts';

const story = '/stories/dayton0000000001';
const { open } = useSite();
const inSection = (id: string) => `section[aria-labelledby="${id}"]`;

describe.skipIf(noBrowser)('happenings', () => {
  it('stand once each, the weightiest shown, the latest of them first', async () => {
    const { page } = await open(`/en${story}`, { javaScriptEnabled: false });
    const section = page.locator(inSection('happenings'));
    const shown = await section.locator('> ol > li > p.label').allTextContents();
    expect(shown.map((text) => text.replace(/\s+/gu, ' ').trim())).toEqual([
      'Day not told · scheduled',
      '18 Nov 1995',
      '17 Nov 1995',
      '16 Nov 1995',
      '15 Nov 1995',
      '1 Nov 1995 – 3 Nov 1995',
    ]);
    await section.getByText('3 more').click();
    expect(await section.locator('details.rest > ol > li').count()).toBe(3);
  });

  it('name place, parties and independent sources, and lead to the passage', async () => {
    const { page } = await open(`/en${story}`, { javaScriptEnabled: false });
    const opened = page.locator(`${inSection('happenings')} > ol > li`).last();
    expect((await opened.locator('> p').nth(1).textContent())?.replace(/\s+/gu, ' ').trim()).toBe(
      'Dayton · Richard Holbrooke · <b onclick=window.harmed=1>Envoy</b>',
    );
    expect(await opened.textContent()).toContain('Great Lakes Wire · 1 Nov 1995 · 2 independent');
    await opened.locator('a.plain').click();
    expect(await page.locator('.k-cited').first().textContent()).toContain('The talks are closed');
  });

  it('fold the other reports away, those in the same words by name only', async () => {
    const { page } = await open(`/en${story}`, { javaScriptEnabled: false });
    const others = page
      .locator(`${inSection('happenings')} > ol > li`)
      .last()
      .locator('details');
    await others.getByText('2 other reports').click();
    const lines = (await others.locator('li').allTextContents()).map((text) =>
      text.replace(/\s+/gu, ' ').trim(),
    );
    expect(lines).toHaveLength(2);
    expect(lines).toContain('In the same words: Harbour Press · 1 Nov 1995');
    expect(lines.find((line) => line.startsWith('The width'))).toContain('North Quay Agency');
  });
});

describe.skipIf(noBrowser)('positions', () => {
  it('stand under their party, with who spoke, and without an issue that the words hold', async () => {
    const { page } = await open(`/en${story}`, { javaScriptEnabled: false });
    const parties = page.locator(`${inSection('positions')} article`);
    expect(await parties.locator('h3').allTextContents()).toEqual([
      'Sarajevo',
      '<img src=x onerror=window.harmed=1> Pale',
    ]);
    const [first, second] = await parties.first().locator('> ul > li').all();
    expect(await first?.textContent()).toContain('Alija Izetbegovic');
    expect(await first?.locator('.issue').first().textContent()).toBe('territory');
    expect(await second?.locator('.issue').count()).toBe(0);
  });

  it('say where they turned, with a link to either passage', async () => {
    const { page } = await open(`/uk${story}`, { javaScriptEnabled: false });
    const turned = page
      .locator(`${inSection('positions')} li`)
      .filter({ hasText: 'Позиція змінил' });
    const links = turned.locator('> p a.plain, > .turn a.plain');
    expect(await links.allTextContents()).toEqual([
      'The status of Brcko was left to arbitration.',
      'The width of the corridor near Brcko was still open.',
    ]);
    expect(await turned.locator('details').count()).toBe(0);
    await links.last().click();
    expect(new URL(page.url()).pathname).toBe('/uk/articles/corridor00000001');
  });
});

describe.skipIf(noBrowser)('standings', () => {
  it('say who is against whom, the way that is told more first', async () => {
    const { page } = await open(`/ar${story}`, { javaScriptEnabled: false });
    const headings = await page.locator(`${inSection('standings')} h3`).allTextContents();
    expect(headings.map((text) => text.replace(/\s+/gu, ' ').trim())).toEqual([
      'Sarajevo ضد Bosnian Serb commanders',
      'Sarajevo مع Bosnian Serb commanders',
    ]);
    expect(await page.locator(inSection('standings')).textContent()).toContain('5 مقاطع');
  });
});

describe.skipIf(noBrowser)('a day before the story began', () => {
  it('is answered by what to do, not as a page that does not exist', async () => {
    const { page } = await open(`/en${story}?as-of=1995-01-01`);
    expect(await page.locator('h1').textContent()).toBe('Nothing of this story was known then');
  });
});
