import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BERTHS, CARGO, FERRIES, harbourTalks, OLD_FERRIES } from '../functions/web/harbour-articles.ts';
import { chromiumPath, openBrowser, type ServedNewsroom, serveNewsroom } from './chromium.ts';

describe.runIf(chromiumPath)('an editor', () => {
  let desk: ServedNewsroom;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    desk = await serveNewsroom({ facts: [BERTHS, OLD_FERRIES, FERRIES, CARGO] });
    await desk.publish(harbourTalks());
    browser = await openBrowser();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${desk.url}/articles`);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const focused = () =>
    page.evaluate(
      '({ href: document.activeElement.getAttribute("href"), text: document.activeElement.textContent })',
    ) as Promise<{ href: string | null; text: string }>;

  /** Presses Tab until `found`; fails when the page ends before. */
  async function tabTo(found: (at: { href: string | null; text: string }) => boolean) {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      const at = await focused();
      if (found(at)) {
        return at;
      }
    }
    throw new Error('Tab never came there');
  }

  it('gets from the list to the note on a figure and back with the keyboard alone', async () => {
    await tabTo(({ text }) => text.startsWith('Harbour board'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/harbour-talks-1a2b3c4d');
    await tabTo(({ href }) => href === '#note-fig-cargo');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#note-fig-cargo$/);
    await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ href: '#figure-fig-cargo' });
    await page.keyboard.press('Enter');
    await page.waitForURL(/#figure-fig-cargo$/);
  });

  it('skips the masthead', async () => {
    await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ href: '#main' });
  });

  it('reads each note beside its paragraph, and never over another', async () => {
    await page.goto(`${desk.url}/articles/harbour-talks-1a2b3c4d`);
    const figure = await page.locator('#figure-fig-berths').boundingBox();
    const note = await page.locator('#note-fig-berths').boundingBox();
    expect(Math.abs((figure?.y ?? 0) - (note?.y ?? 999))).toBeLessThan(60);
    expect(note?.x ?? 0).toBeGreaterThan((figure?.x ?? 0) + (figure?.width ?? 0));
    const notes = await page.locator('.note:visible').all();
    const boxes = await Promise.all(notes.map((each) => each.boundingBox()));
    for (let index = 1; index < boxes.length; index += 1) {
      const above = boxes[index - 1];
      expect(boxes[index]?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    }
  });

  it('unfolds the note on a figure nothing can be said of from the figure itself', async () => {
    await page.goto(`${desk.url}/articles/harbour-talks-1a2b3c4d`);
    const note = page.locator('#note-fig-passengers');
    expect(await note.isVisible()).toBe(false);
    await page.locator('#figure-fig-passengers').click();
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toContain('There is no fact about stranded passengers');
  });

  it('says what is wrong with a verdict and sees it noted', async () => {
    await page.goto(`${desk.url}/articles/harbour-talks-1a2b3c4d`);
    const note = page.locator('#note-fig-cargo');
    await note.getByText('Feedback').click();
    await note.getByLabel('is wrong, or of no use here').check();
    await note.getByLabel('Why').fill('rounded on purpose');
    await note.getByLabel('Your name').fill('Mara');
    await note.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL('**#note-fig-cargo');
    expect(await page.locator('#note-fig-cargo').innerText()).toContain('Set aside by Mara');
  });

  it('finds articles by headline', async () => {
    await page.getByLabel('Headline', { exact: true }).fill('dockers');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.waitForURL(/q=dockers/);
    expect(await page.locator('.articles h3').allInnerTexts()).toEqual([
      'Harbour board and dockers far apart as talks resume',
    ]);
  });

  it('drops an article by hand', async () => {
    await page.getByText('Add an article').click();
    await page.getByLabel('Its name').fill('2026-11-24-bridge.txt');
    await page.getByLabel('Or the text itself').fill('Bridge opens\nIt opened.');
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.waitForURL('**/awaited?since=*');
    expect(await page.locator('[role=status]').innerText()).toContain('has been dropped');
  });

  it('tries an import and then does it', async () => {
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    const header =
      'entity,entity_aliases,metric,metric_terms,unit,value,lower,upper,valid_from,valid_to,kind,source_name,source_url,note';
    const row = 'Port Selwyn,the port,cranes,cranes,cranes,7,,,2024-01-01,,state,Harbour Office,,';
    const buffer = Buffer.from(`${header}\n${row}\n`);
    await page.getByLabel('CSV file').setInputFiles({ name: 'cranes.csv', mimeType: 'text/csv', buffer });
    await page.getByLabel('Your name').fill('Mara');
    await page.getByRole('button', { name: 'Try it first' }).click();
    expect(await page.locator('.tally').innerText()).toContain('1 new');
    expect(await desk.stores.reference.currentVersion()).toBe(1);
    await page.getByRole('button', { name: 'Import it now' }).click();
    expect(await page.locator('h1').innerText()).toBe('Imported');
    expect(await desk.stores.reference.currentVersion()).toBe(2);
  });

  it('corrects a fact', async () => {
    await page.goto(`${desk.url}/facts/${BERTHS.id}`);
    await page.getByText('Correct it').click();
    const form = page.locator('form', { has: page.locator('[value=PUT]') });
    await form.getByLabel('Value').fill('13');
    await form.getByLabel('Why').fill('one was added');
    await form.getByLabel('Your name').fill('Mara');
    await form.getByRole('button', { name: 'Correct' }).click();
    expect(await page.locator('h1').innerText()).toBe('berths: 13 berths');
  });

  it('takes the article to paper without what can only be clicked', async () => {
    await page.goto(`${desk.url}/articles/harbour-talks-1a2b3c4d`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.masthead nav').isVisible()).toBe(false);
    expect(await page.locator('.note .tools > details').first().isVisible()).toBe(false);
    expect(await page.locator('#note-fig-cargo').isVisible()).toBe(true);
    expect(await page.locator('#note-fig-passengers').isVisible()).toBe(true);
  });
});
