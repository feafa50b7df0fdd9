import type { Asked } from '../http/operation.ts';
import { type Html, html } from './html.ts';
import { ICON_ADDRESS } from './icon.ts';
import { STYLE_ADDRESS } from './style-sheet.ts';

const SECTIONS = [
  { href: '/articles', label: 'Articles' },
  { href: '/speakers', label: 'Speakers' },
  { href: '/figures', label: 'Figures' },
  { href: '/unmatched', label: 'To do' },
  { href: '/facts', label: 'Facts' },
  { href: '/lexicon', label: 'Lexicon' },
  { href: '/reference/imports', label: 'Import' },
  { href: '/runs', label: 'Runs' },
] as const;

export type Section = (typeof SECTIONS)[number]['href'];

export interface PageParts {
  readonly title: string;
  readonly section: Section | null;
  readonly main: Html;
}

/** A whole page: masthead, sections, what is to be said, and who is signed in. */
export function layout(
  asked: Pick<Asked<unknown, unknown, unknown>, 'principal'> | null,
  parts: PageParts,
): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${parts.title} · Stet</title>
<link rel="icon" href="${ICON_ADDRESS}" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE_ADDRESS}">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<a class="mark" href="/articles">Stet</a>
<nav aria-label="Sections"><ul>
${SECTIONS.map(({ href, label }) => html`<li><a href="${href}"${current(href === parts.section)}>${label}</a></li>`)}
</ul></nav>
${signedIn(asked?.principal.who ?? null)}
</header>
<main id="main" tabindex="-1">
${parts.main}
</main>
<footer class="colophon"><p><i>Stet</i>: let it stand. <a href="/openapi.json">API</a></p></footer>
</body>
</html>
`;
}

function current(isCurrent: boolean): Html {
  return isCurrent ? html` aria-current="page"` : html``;
}

function signedIn(who: string | null): Html {
  return who === null
    ? html``
    : html`<form class="signed-in" method="post" action="/logout"><span>${who}</span> <button>Sign out</button></form>`;
}
