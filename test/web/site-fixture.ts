/** One site and one browser for a test file, and pages that close themselves after each test. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { noBrowser, type OpenedPage, openPage, startBrowser } from './browser.ts';
import { type FakeSite, serveFake } from './serve-fake.ts';

export interface SiteUnderTest {
  readonly site: () => FakeSite;
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenedPage>;
}

/** Call once at the head of a test file. */
export function useSite(): SiteUnderTest {
  let site: FakeSite;
  let browser: Browser | undefined;
  const pages: Page[] = [];
  beforeAll(async () => {
    site = await serveFake();
    if (noBrowser === undefined) browser = await startBrowser();
  }, 120_000);
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    site: () => site,
    open: async (path, options = {}) => {
      if (browser === undefined) throw new Error(noBrowser ?? 'The browser has not started');
      const opened = await openPage(browser, site.address + path, options);
      pages.push(opened.page);
      return opened;
    },
  };
}
