import { nextPage } from '../http/paging.ts';
import { type Html, html } from './html.ts';

/** Links to the next page and back to the first; nothing where the list is one page. */
export function pager(listAddress: string, next: string | null): Html {
  const onward = nextPage(listAddress, next);
  const first = new URL(listAddress, 'http://newsroom');
  const isFirst = !first.searchParams.has('cursor');
  if (onward === null && isFirst) {
    return html``;
  }
  first.searchParams.delete('cursor');
  return html`<nav class="pager" aria-label="Pages">
${!isFirst && html`<a href="${first.pathname + first.search}">First page</a>`}
${onward !== null && html`<a rel="next" href="${onward}">Next page</a>`}
</nav>`;
}
