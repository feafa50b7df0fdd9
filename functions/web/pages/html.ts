import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A finished piece of a page. Everything put into one is escaped, unless it is such a piece itself. */
export type Html = HtmlEscapedString;

/** Control characters but tab, line feed and carriage return, and those that change the direction of what follows them. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Hono's template tag, which escapes what is put in, for pages that never wait inside a template. Characters that
 * would turn the reading direction around or show nothing are shown as U+FFFD, one for one, so that no text can pass
 * for another and offsets still hold.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  return template(strings, ...values.map(visible)) as Html;
}

function visible(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(UNSEEN, '\uFFFD');
  }
  return Array.isArray(value) ? value.map(visible) : value;
}

/** Text for a field that gives it back, escaped and otherwise untouched. */
export function verbatim(text: string): Html {
  return template`${text}` as Html;
}
