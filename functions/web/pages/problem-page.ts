import type { Problem } from '../http/problem.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

/** A problem for those who look at pages. */
export function problemPage(problem: Problem): Html {
  const main = html`<section class="problem">
<p class="kicker">${problem.status}</p>
<h1>${problem.title}</h1>
<p>${problem.detail}</p>
${
  problem.errors.length > 0 &&
  html`<table><caption>What does not fit</caption>
<thead><tr><th scope="col">Where</th><th scope="col">What</th></tr></thead>
<tbody>${problem.errors.map(({ where, detail }) => html`<tr><td>${where}</td><td>${detail}</td></tr>`)}</tbody></table>`
}
<p><a href="/articles">To the articles</a></p>
</section>`;
  return layout(null, { title: problem.title, section: null, main });
}
