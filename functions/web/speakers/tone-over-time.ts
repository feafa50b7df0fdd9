import { dayWords } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { POLES } from '../pages/tone-scale.ts';

const WIDTH = 640;
const HEIGHT = 140;
const LEFT = 138;
const RIGHT = 16;
const TOP = 14;
const BOTTOM = 30;

interface TonePoint {
  readonly published: string;
  readonly outlook: number;
  readonly firmness: number;
}

/** Outlook and firmness from the oldest article to the newest, one small chart each; the table has the numbers. */
export function toneOverTime(items: readonly TonePoint[]): Html {
  const points = items.toSorted((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : 0,
  );
  return html`<figure class="over-time">${[chart('outlook', points), chart('firmness', points)]}
<figcaption>Tone over time; the table below has the numbers</figcaption></figure>`;
}

function chart(axis: 'outlook' | 'firmness', points: readonly TonePoint[]): Html {
  const [low, high] = POLES[axis];
  const times = points.map((point) => Date.parse(point.published));
  const first = Math.min(...times);
  const span = Math.max(...times) - first || 1;
  const place = (point: TonePoint, index: number) => ({
    x: Math.round(LEFT + (((times[index] ?? first) - first) / span) * (WIDTH - LEFT - RIGHT)),
    y: Math.round(TOP + ((1 - point[axis]) / 2) * (HEIGHT - TOP - BOTTOM)),
  });
  const dots = points.map(place);
  const middle = TOP + (HEIGHT - TOP - BOTTOM) / 2;
  return html`<svg class="line-${axis}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${axis} over time, from ${dayWords(points[0]?.published ?? '')} to ${dayWords(points.at(-1)?.published ?? '')}">
<line class="axis" x1="${LEFT}" y1="${middle}" x2="${WIDTH - RIGHT}" y2="${middle}"/>
<text class="pole" x="${LEFT - 10}" y="${TOP + 4}" text-anchor="end">${high}</text>
<text class="pole" x="${LEFT - 10}" y="${HEIGHT - BOTTOM + 4}" text-anchor="end">${low}</text>
<polyline class="trend" points="${dots.map(({ x, y }) => `${x},${y}`).join(' ')}"/>
${dots.map(({ x, y }, index) => html`<circle cx="${x}" cy="${y}" r="4"><title>${dayWords(points[index]?.published ?? '')}: ${(points[index]?.[axis] ?? 0).toFixed(2)}</title></circle>`)}
<text class="pole" x="${LEFT}" y="${HEIGHT - 4}">${dayWords(points[0]?.published ?? '')}</text>
<text class="pole" x="${WIDTH - RIGHT}" y="${HEIGHT - 4}" text-anchor="end">${dayWords(points.at(-1)?.published ?? '')}</text>
</svg>`;
}
