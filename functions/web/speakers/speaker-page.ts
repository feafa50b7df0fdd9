import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { shortDay } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { pager } from '../pages/pager.ts';
import { toneLabel } from '../pages/tone-labels.ts';
import type { speakerTonePageSchema } from './contract.ts';
import { toneOverTime } from './tone-over-time.ts';

/** One speaker: tone over time as a picture, and article by article. */
export async function speakerPage(
  { items, next }: z.output<typeof speakerTonePageSchema>,
  asked: Asked<{ speakerId: string }, unknown, unknown>,
): Promise<Html> {
  const { speakerId } = asked.params;
  const name = await nameIn(items[0]?.articleId, speakerId, asked);
  const role = items.find((item) => item.role !== null)?.role ?? null;
  const main = html`<p class="kicker"><a href="/speakers">Speakers</a></p>
<h1>${name}</h1>
${role !== null && html`<p class="role">${role}</p>`}
${items.length > 1 && toneOverTime(items)}
<h2>Article by article</h2>
<div class="wide"><table><thead><tr><th scope="col">Published</th><th scope="col">Article</th><th scope="col">Tone</th><th scope="col" class="number roomy">Outlook</th><th scope="col" class="number roomy">Firmness</th><th scope="col" class="number roomy">Statements</th></tr></thead>
<tbody>${items.map(
    (item) =>
      html`<tr><td>${shortDay(item.published)}</td><th scope="row"><a href="${address.article(item.articleId)}#speaker-${speakerId}">${item.headline}</a></th><td>${toneLabel(item.label)}</td><td class="number roomy">${item.outlook.toFixed(2)}</td><td class="number roomy">${item.firmness.toFixed(2)}</td><td class="number roomy">${item.statements}</td></tr>`,
  )}</tbody></table></div>
${pager(asked.address, next)}
<p><a href="/articles?speaker=${encodeURIComponent(speakerId)}">All articles in which ${name} speaks</a></p>`;
  return layout(asked, { title: name, section: '/speakers', main });
}

/** The name as the newest article has it; the id where that article has just been replaced. */
async function nameIn(
  articleId: string | undefined,
  speakerId: string,
  { newsroom }: Asked<unknown, unknown, unknown>,
): Promise<string> {
  const report = articleId === undefined ? null : await newsroom.stores.reports.latest(articleId);
  return report?.speakers.find((speaker) => speaker.id === speakerId)?.name ?? speakerId;
}
