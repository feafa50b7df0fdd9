import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, hostileArticle } from '../functions/web/harbour-articles.ts';
import { chromiumPath, openBrowser, type ServedNewsroom, serveNewsroom } from './chromium.ts';

describe.runIf(chromiumPath)('text that would like to be more than text', () => {
  let desk: ServedNewsroom;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const report = hostileArticle();
    const facts = report.figures.flatMap(({ check }) => (check.fact ? [check.fact] : []));
    desk = await serveNewsroom({ facts });
    await desk.publish(report);
    await desk.publish({ ...report, revision: 'second', figures: [] });
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const pages = [
    '/articles',
    '/articles/hostile-9f8e7d6c',
    '/articles/hostile-9f8e7d6c/versions/1',
    '/articles/hostile-9f8e7d6c/versions/1..2',
    '/articles?q=%3Cscript%3Edocument.title%3D%22owned%22%3C/script%3E',
    '/articles?speaker=%22%3E%3Cimg%20src=x%20onerror=document.title=1%3E',
    '/articles/%3Cscript%3Edocument.title=%22owned%22%3C%2Fscript%3E',
    '/speakers',
    '/figures',
    '/facts',
    '/facts?entity=%22%3E%3Cscript%3Edocument.title%3D1%3C/script%3E',
    '/unmatched',
  ];

  it.each(pages)('stays text on %s', async (path) => {
    await page.goto(desk.url + path);
    expect(await page.title()).toMatch(/· Stet$/);
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('[onerror], [onmouseover], [x]:not(svg *)').count()).toBe(0);
    expect(await page.locator('a[href^="javascript" i]').count()).toBe(0);
  });

  it('is shown letter for letter', async () => {
    await page.goto(`${desk.url}/articles/hostile-9f8e7d6c/versions/1`);
    expect(await page.locator('.text h1').innerText()).toContain(HOSTILE.script);
    expect(await page.locator('.text').innerText()).toContain(HOSTILE.image);
  });

  it('cannot turn the reading direction around', async () => {
    await page.goto(`${desk.url}/articles/hostile-9f8e7d6c/versions/1`);
    const source = await page.content();
    expect(source).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(await page.locator('.text').innerText()).toContain('\uFFFDgnihton si ereht\uFFFD');
  });

  it('would not run even if it were markup: the policy of the page forbids it', async () => {
    await page.goto(`${desk.url}/articles`);
    const ran = await page.evaluate(`new Promise((resolve) => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "owned"';
      document.body.append(script);
      setTimeout(() => resolve(document.title), 50);
    })`);
    expect(ran).not.toBe('owned');
  });
});
