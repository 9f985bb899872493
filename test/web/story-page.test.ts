import { describe, expect, it } from 'vitest';
import { noBrowser } from './browser.ts';
import { useSite } from './site-fixture.ts';

const story = '/stories/dayton0000000001';
const { site, open } = useSite();

describe.skipIf(noBrowser)('citations', () => {
  const marker = `.text a.cite[aria-label^="Source 4,"]`;

  it('open the passage on the page, and close it again', async () => {
    const { page } = await open(`/en${story}`);
    const first = page.locator(marker).first();
    await first.click();
    const passage = page.locator('.passage:popover-open');
    expect(await passage.locator('mark').textContent()).toBe(
      'Bosnian Serb commanders have claimed that their forces still hold the corridor near Brcko, a claim that Sarajevo disputes.',
    );
    expect(await passage.textContent()).toContain('Great Lakes Wire');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await passage.count()).toBe(0);
  });

  it('lie inside the window at every width', async () => {
    for (const width of [320, 700, 1280]) {
      const { page } = await open(`/ar${story}`, { viewport: { width, height: 640 } });
      for (const index of [0, 2]) {
        await page.locator('.text a.cite').nth(index).click();
        const box = await page.locator('.passage:popover-open').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(641);
        await page.keyboard.press('Escape');
      }
    }
  });

  it('lead to the marked place in the article without scripts', async () => {
    const { page } = await open(`/en${story}`, { javaScriptEnabled: false });
    await page.locator(marker).first().click();
    const address = new URL(page.url());
    expect(address.pathname).toBe('/en/articles/opening0000000001');
    expect(address.hash).toBe('#cited');
    const cited = await page.locator('.k-cited').allTextContents();
    expect(cited.join('')).toBe(
      'Bosnian Serb commanders have claimed that their forces still hold the corridor near Brcko, a claim that Sarajevo disputes.',
    );
  });

  it('show reprints under their origin, and count them once', async () => {
    const { page } = await open(`/en${story}`);
    expect(await page.getByText('6 independent sources in 8 articles').count()).toBe(1);
    const reprints = page.locator('#source-4 details');
    await reprints.locator('summary').click();
    expect(await reprints.getByRole('link').count()).toBe(2);
  });
});

describe.skipIf(noBrowser)('the reply form', () => {
  it.each([true, false])(
    'keeps what was typed and says what is wrong (scripts: %s)',
    async (javaScriptEnabled) => {
      const { page } = await open(`/uk${story}`, { javaScriptEnabled });
      await page.getByLabel('Ім’я').fill('Олена "О" <b>');
      await page.getByLabel('Електронна пошта').fill('not an address');
      await page.getByRole('textbox', { name: 'Сайт' }).fill('example');
      await page.getByRole('button', { name: 'Надіслати відгук' }).click();
      expect(await page.getByLabel('Ім’я').inputValue()).toBe('Олена "О" <b>');
      expect(await page.getByLabel('Електронна пошта').inputValue()).toBe('not an address');
      expect(await page.locator('#reply-email-problem').textContent()).toContain('не адреса');
      expect(await page.locator('#reply-website-problem').count()).toBe(1);
      expect(await page.locator('#reply-text-problem').count()).toBe(1);
      expect(await page.locator('#reply-name-problem').count()).toBe(0);
      expect(site().desk.received).toEqual([]);
    },
  );

  it('holds a reply for moderation and shows neither it nor the address', async () => {
    const { page } = await open(`/en${story}`, { javaScriptEnabled: false });
    await page.getByLabel('Name').fill('Ann');
    await page.getByLabel('Email').fill('ann@reader.example');
    await page.getByLabel('Reply', { exact: false }).last().fill('First line\nSecond line');
    await page.getByRole('button', { name: 'Send the reply' }).click();
    expect(await page.getByRole('status').textContent()).toContain('held for moderation');
    expect(await page.content()).not.toContain('ann@reader.example');
    expect(site().desk.received.splice(0)).toEqual([
      {
        storyId: 'dayton0000000001',
        name: 'Ann',
        email: 'ann@reader.example',
        text: 'First line\nSecond line',
      },
    ]);
  });

  it('refuses a filled trap with a reason, and keeps the reply', async () => {
    const { page } = await open(`/en${story}`, { javaScriptEnabled: false });
    await page.getByLabel('Name').fill('Ann');
    await page.locator('#reply-trap').fill('Company', { force: true });
    await page.getByRole('button', { name: 'Send the reply' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('people do not see');
    expect(await page.getByLabel('Name').inputValue()).toBe('Ann');
    expect(site().desk.received).toEqual([]);
  });
});
