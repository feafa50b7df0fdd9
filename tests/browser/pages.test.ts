import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARGO } from '../functions/web/harbour-articles.ts';
import { chromiumPath, openBrowser, type ServedNewsroom } from './chromium.ts';
import { serveFilledNewsroom } from './filled-newsroom.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARTICLE = '/articles/harbour-talks-1a2b3c4d';

const PAGES = [
  '/articles',
  '/articles?q=nothing-like-it',
  ARTICLE,
  `${ARTICLE}/versions`,
  `${ARTICLE}/versions/1`,
  `${ARTICLE}/versions/1..2`,
  `${ARTICLE}/awaited?since=2026-11-24T09:29:59Z`,
  '/articles/scan-5e6f7a8b',
  '/articles/hostile-9f8e7d6c',
  '/articles/nowhere',
  '/speakers',
  '/speakers/ines-marlow',
  '/figures',
  '/figures?verdict=ambiguous',
  '/unmatched',
  '/facts',
  `/facts/${CARGO.id}`,
  `/facts/${CARGO.id}/articles`,
  '/entities/Port%20Selwyn/aliases',
  '/reference/imports',
  '/reference/stale',
  '/reference/versions',
  '/lexicon',
  '/lexicon?version=1',
  '/lexicon/versions',
  '/runs',
  '/runs/run-1',
];

const VIEWS: Record<string, BrowserContextOptions> = {
  'desktop, light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desktop, dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 800 }, colorScheme: 'light' },
};

describe.runIf(chromiumPath)('every page', () => {
  let desk: ServedNewsroom;
  let browser: Browser;

  beforeAll(async () => {
    desk = await serveFilledNewsroom();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  describe.each(Object.entries(VIEWS))('on a %s screen', (_name, view) => {
    let page: Page;
    const violated: string[] = [];

    beforeAll(async () => {
      const context = await browser.newContext({ ...view, bypassCSP: false });
      page = await context.newPage();
      await holdStill(page);
      page.on('console', (message) => violated.push(message.text()));
      page.on('pageerror', (error) => violated.push(error.message));
    });

    it.each(PAGES)('%s can be used by everyone and fits', async (path) => {
      violated.length = 0;
      await page.goto(desk.url + path);
      await openEverything(page);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await seriousViolations(page)).toEqual([]);
      expect(violated.filter((text) => !text.includes('404'))).toEqual([]);
    });
  });
});

/** Pages of what is under way ask again by themselves; on a slow machine they would do so while they are looked at. */
async function holdStill(page: Page): Promise<void> {
  await page.route(/\/(?:awaited|runs\/)/, async (route) => {
    const response = await route.fetch();
    const { refresh: _refresh, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
}

/** What is folded away is looked at as well. */
async function openEverything(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all: { open: boolean }[]) => {
    for (const each of all) {
      each.open = true;
    }
  });
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
}

async function seriousViolations(page: Page): Promise<string[]> {
  // Through the debugger, not as a script of the page, which its policy would not run.
  await page.evaluate(AXE);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical' || impact === 'moderate')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
