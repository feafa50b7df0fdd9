import { describe, expect, it } from 'vitest';
import { HTML_TYPE, JSON_TYPE, LINKED_TYPE, negotiate } from '../../../../functions/web/http/negotiate.ts';

const ALL = [JSON_TYPE, HTML_TYPE, LINKED_TYPE] as const;

describe('negotiate', () => {
  it.each([
    ['a program that says nothing', undefined, JSON_TYPE],
    ['curl', '*/*', JSON_TYPE],
    ['a browser', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', HTML_TYPE],
    ['the best quality', 'text/html;q=0.5, application/ld+json', LINKED_TYPE],
    ['any text', 'text/*', HTML_TYPE],
    ['anything but JSON', 'application/json;q=0, */*', HTML_TYPE],
    ['capitals', 'TEXT/HTML', HTML_TYPE],
    ['the more specific range', 'text/html;q=0.2, text/*;q=0.9, application/json;q=0.3', JSON_TYPE],
    ['nothing there is', 'image/png', null],
    ['nothing at all', '*/*;q=0', null],
  ])('gives %s the face it likes', (_who, accept, face) => {
    expect(negotiate(accept, ALL)).toBe(face);
  });

  it('gives only what is offered', () => {
    expect(negotiate('text/html', [JSON_TYPE])).toBeNull();
    expect(negotiate('text/html, */*;q=0.1', [JSON_TYPE])).toBe(JSON_TYPE);
  });
});
