import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../shared/article/readers/html.ts';
import { asHtml, BODY, HEADLINE, TEXT } from '../same-article.ts';

async function read(source: string) {
  const draft = await readHtml(new TextEncoder().encode(source));
  return {
    ...draft,
    texts: draft.paragraphs.map(({ start, end }) => draft.text.slice(start, end)),
    kinds: draft.paragraphs.map(({ kind }) => kind),
  };
}

const body = BODY.map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;')}</p>`).join('');

describe('the article of a page', () => {
  test('is what its element holds, without what stands in and around it', async () => {
    expect((await read(asHtml())).text).toBe(TEXT);
  });

  test('is the whole page where nothing stands around it', async () => {
    expect((await read(`<title>x</title><h1>${HEADLINE}</h1>${body}`)).text).toBe(TEXT);
    expect((await read(`<p>${HEADLINE}</p>${body}`)).text).toBe(TEXT);
  });

  test('is found by its looks where no element says so', async () => {
    const page = `<html><head><title>${HEADLINE}</title></head><body><div class="menu"><nav><a href="/">Home</a>
      <a href="/sport">Sport</a></nav></div><div id="page"><div class="text"><h1>${HEADLINE}</h1>${body}${body}</div></div>
      <div class="sidebar"><ul><li><a href="/1">Nine bridges</a></li></ul></div><footer>All rights reserved</footer></body></html>`;
    const { texts } = await read(page);
    expect(texts).toEqual([HEADLINE, ...BODY, ...BODY]);
  });

  test('a heading outside the article element is its headline', async () => {
    const { texts, kinds } = await read(`<header><h1>${HEADLINE}</h1></header><article>${body}</article>`);
    expect(texts[0]).toBe(HEADLINE);
    expect(kinds.filter((kind) => kind === 'headline')).toHaveLength(1);
  });

  test('the title serves where a page begins with prose', async () => {
    const { texts } = await read(`<title>${HEADLINE}</title>${body}`);
    expect(texts[0]).toBe(HEADLINE);
    expect(texts).toHaveLength(BODY.length + 1);
  });

  test('further headings of the first rank are no second headline', async () => {
    const { kinds } = await read(`<h1>${HEADLINE}</h1>${body}<h1>What comes next</h1>${body}`);
    expect(kinds.filter((kind) => kind === 'headline')).toHaveLength(1);
  });
});

describe('the day of publication', () => {
  const dated = async (head: string, page = body) =>
    (await read(`<head>${head}</head><h1>A</h1>${page}`)).stated[0];

  test.each([
    ['<meta property="article:published_time" content="2023-05-04T09:00:00+02:00">'],
    ['<meta itemprop="datePublished" content="2023-05-04">'],
    ['<meta name="DC.date.issued" content="2023-05-04">'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-05-04T07:00Z"}</script>',
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"datePublished":"2023-05-04"}]}</script>',
    ],
  ])('%s', async (head) => {
    expect(await dated(head)).toEqual({ date: '2023-05-04', basis: 'metadata' });
  });

  test('from a time element, by its attribute or its words', async () => {
    expect((await dated('', `<time datetime="2023-05-04">yesterday</time>${body}`))?.date).toBe('2023-05-04');
    expect((await dated('', `<time>4 May 2023</time>${body}`))?.date).toBe('2023-05-04');
    expect(
      (await dated('', `<time datetime="2023-05-09">x</time><time pubdate datetime="2023-05-04">y</time>`))
        ?.date,
    ).toBe('2023-05-04');
  });

  test.each([
    ['<meta property="article:modified_time" content="2023-05-04">'],
    ['<script type="application/ld+json">{"@type":"WebSite","datePublished":"2023-05-04"}</script>'],
    ['<script type="application/ld+json">{broken</script>'],
    ['<meta name="date" content="soon">'],
  ])('not from %s', async (head) => {
    expect(await dated(head)).toBeUndefined();
  });

  test('what is published outranks what a time element says', async () => {
    const head = '<meta property="article:published_time" content="2023-05-04">';
    expect((await dated(head, `<time datetime="2023-06-01">updated</time>${body}`))?.date).toBe('2023-05-04');
  });
});
