import type { Report } from '../../../shared/report/report.ts';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { dayElement } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { articleText } from './article-text.ts';
import { contrastsSection } from './contrasts-section.ts';
import { figureCounts } from './figure-counts.ts';
import { type ReadingView, readingView } from './reading-view.ts';
import { speakerLegend, speakersSection } from './speakers-section.ts';

/** The page an editor works from: the article with its marks and notes, then its speakers, then how it was checked. */
export async function articlePage(report: Report, asked: Asked<unknown, unknown, unknown>): Promise<Html> {
  const { stores } = asked.newsroom;
  const latest = await latestVersion(report, asked);
  if (report.status !== 'checked') {
    return layout(asked, { title: titleOf(report), section: '/articles', main: unreadMain(report) });
  }
  const view = readingView(report);
  const current = await stores.feedback.currentVersion();
  const feedback = await stores.feedback.of(report.articleId, current);
  const isLatest = latest === report.version;
  const main = html`<article class="article">
${!isLatest && html`<p class="banner">This is version ${report.version}. <a href="${address.article(report.articleId)}">The latest is version ${latest}</a>.</p>`}
<header class="article-head">
<p class="meta">${dayElement(report.published.date)} (${basisWords(report)}) · <a href="${address.versions(report.articleId)}">version ${report.version}</a></p>
${figureCounts(view)}
${speakerLegend(view)}
</header>
${articleText(view, { feedback, principal: asked.principal, isLatest })}
${speakersSection(view)}
${contrastsSection(view)}
${provenance(view)}
</article>`;
  return layout(asked, { title: titleOf(report), section: '/articles', main });
}

async function latestVersion(report: Report, asked: Asked<unknown, unknown, unknown>): Promise<number> {
  const versions = await asked.newsroom.stores.reports.versions(report.articleId);
  return Math.max(report.version, ...versions.map((item) => item.version));
}

function titleOf(report: Report): string {
  return report.headline === '' ? report.articleId : report.headline;
}

const BASES: Readonly<Record<Report['published']['basis'], string>> = {
  argument: 'as given',
  metadata: "from the file's metadata",
  'front-matter': 'from the front matter',
  filename: "from the file's name",
  dateline: 'from the dateline',
  assumed: 'assumed: the day it was dropped',
};

function basisWords(report: Report): string {
  return BASES[report.published.basis];
}

function unreadMain(report: Report): Html {
  const isRejected = report.status === 'rejected';
  return html`<article class="problem">
<p class="kicker">${isRejected ? 'Not read' : 'Check failed'}</p>
<h1>${titleOf(report)}</h1>
<p>${report.rejection?.detail}</p>
<p>${isRejected ? 'Drop a corrected file under the same name; its report will stand here.' : 'The article is safe. Whoever runs this newsroom has been told; dropping it again tries again.'}</p>
<p><a href="${address.versions(report.articleId)}">Versions</a></p>
</article>`;
}

function provenance({ report }: ReadingView): Html {
  return html`<section class="provenance" aria-labelledby="provenance"><h2 id="provenance">How it was checked</h2>
<dl>
<dt>As of</dt><dd>${dayElement(report.asOf)}</dd>
<dt>Reference data</dt><dd>version ${report.reference.version}</dd>
<dt>Feedback</dt><dd>version ${report.feedback.version}</dd>
<dt>Engine</dt><dd>${report.engine.version}</dd>
<dt>House lexicon</dt><dd>${report.engine.lexicon === 0 ? 'none' : html`<a href="${address.lexicon(report.engine.lexicon)}">version ${report.engine.lexicon}</a>`}</dd>
<dt>Revision</dt><dd><code>${report.revision.slice(0, 12)}</code></dd>
</dl>
<p><a href="${address.versions(report.articleId)}">All versions and their differences</a></p>
</section>`;
}
