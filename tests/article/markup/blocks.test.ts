import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../shared/article/markup/blocks.ts';
import { parseMarkup } from '../../../shared/article/markup/tree.ts';

const texts = (source: string) => blocksOf(parseMarkup(source)).map((block) => block.text);
const kinds = (source: string) => blocksOf(parseMarkup(source)).map((block) => block.kind);

describe('white space', () => {
  test('is shown as a browser shows it', () => {
    expect(texts('<p>The  board\n of <b> the</b> port </p>')).toEqual(['The board of the port']);
    expect(texts('<p>30&nbsp;000 people</p>')).toEqual(['30\u00a0000 people']);
    expect(texts('<p>un<b>believ</b>able</p>')).toEqual(['unbelievable']);
  });

  test('one break is a line end, two part paragraphs', () => {
    expect(texts('<p>One<br>two<br><br>three<br/>  <br/>four</p>')).toEqual(['One\ntwo', 'three', 'four']);
  });

  test('stays as it is in preformatted text', () => {
    expect(texts('<pre>a  b\n c\n\nd</pre>')).toEqual(['a  b\n c', 'd']);
  });
});

describe('paragraphs', () => {
  test('are parted by elements that part them, not by those that do not', () => {
    expect(texts('<div>One<p>two</p>three <span>four</span></div>')).toEqual(['One', 'two', 'three four']);
    expect(
      texts('<table><tr><td>Votes</td><td>7</td></tr><tr><td>Against</td><td>4</td></tr></table>'),
    ).toEqual(['Votes\t7', 'Against\t4']);
  });

  test('keep the cells of a row together where each holds one paragraph, as word processors write them', () => {
    expect(
      texts(
        '<table><tr><td><p>Votes</p></td><td> <p><b>7</b></p></td></tr><tr><td><p>Against</p></td></tr></table>',
      ),
    ).toEqual(['Votes\t7', 'Against']);
    expect(texts('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>')).toEqual(['One.', 'Two.']);
  });

  test('have the kind that their element says', () => {
    expect(
      kinds(
        '<h1>A</h1><p class="byline">By B</p><figure><img><figcaption><p>C</p></figcaption></figure><ul><li>D</li><li><p>E</p></li></ul><p>F</p>',
      ),
    ).toEqual(['headline', 'byline', 'caption', 'list-item', 'list-item', null]);
  });

  test('a whole article under a class "author" is not a byline', () => {
    expect(kinds(`<div class="author"><p>${'The board met again. '.repeat(20)}</p></div>`)).toEqual([null]);
  });
});

describe('what is left out', () => {
  test.each([
    ['<script>let a = "said";</script>'],
    ['<style>p { }</style>'],
    ['<p hidden>secret</p>'],
    ['<p aria-hidden="true">secret</p>'],
    ['<p style="color: red; display: none">secret</p>'],
    ['<!-- secret -->'],
    ['<noscript>secret</noscript>'],
    ['<button>Share</button>'],
  ])('%s', (source) => {
    expect(texts(`<p>One</p>${source}<p>two</p>`)).toEqual(['One', 'two']);
  });

  test('marks of footnotes, but no other raised text', () => {
    expect(texts('<p>It cost 4 m<sup>2</sup> <sup><a href="#fn1">1</a></sup></p>')).toEqual(['It cost 4 m2']);
  });
});

test('quotation elements get the marks that a browser draws', () => {
  expect(texts('<p>He said <q>enough</q>.</p>')).toEqual(['He said “enough”.']);
});
