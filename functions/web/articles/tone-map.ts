import { type Html, html } from '../pages/html.ts';
import type { SpeakerFace } from './reading-view.ts';

const SIDE = 300;
const EDGE = 26;
const RADIUS = 11;
/** More dots than these would hide each other. */
const MOST = 24;

/** All speakers in one square: outlook from left to right, firmness from bottom to top. The cards have the numbers. */
export function toneMap(faces: readonly SpeakerFace[]): Html {
  const middle = SIDE / 2;
  return html`<figure class="tone-map"><svg viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-label="Speakers by tone; the cards say the same in words and numbers">
<rect class="field" x="${EDGE}" y="${EDGE}" width="${SIDE - 2 * EDGE}" height="${SIDE - 2 * EDGE}"/>
<line class="axis" x1="${EDGE}" y1="${middle}" x2="${SIDE - EDGE}" y2="${middle}"/>
<line class="axis" x1="${middle}" y1="${EDGE}" x2="${middle}" y2="${SIDE - EDGE}"/>
<text class="pole" x="${middle}" y="16" text-anchor="middle">hardline</text>
<text class="pole" x="${middle}" y="${SIDE - 8}" text-anchor="middle">conciliatory</text>
<text class="pole" transform="translate(16 ${middle}) rotate(-90)" text-anchor="middle">pessimistic</text>
<text class="pole" transform="translate(${SIDE - 8} ${middle}) rotate(-90)" text-anchor="middle">optimistic</text>
${placed(faces.slice(0, MOST)).map(dotElement)}
</svg><figcaption>Outlook and firmness of each speaker</figcaption></figure>`;
}

function dotElement({ face, at, dot }: Placed): Html {
  const { name, tone } = face.speaker;
  return html`<g class="dot hue-${face.hue}"><title>${name}: ${tone.label}</title><line class="leader" x1="${at.x}" y1="${at.y}" x2="${dot.x}" y2="${dot.y}"/><circle class="true" cx="${at.x}" cy="${at.y}" r="2.5"/><circle cx="${dot.x}" cy="${dot.y}" r="${RADIUS}"/><text x="${dot.x}" y="${dot.y + 4}" text-anchor="middle">${face.initials}</text></g>`;
}

interface Placed {
  readonly face: SpeakerFace;
  /** Where the tone is. */
  readonly at: Point;
  /** Where the dot is, as near as it can be without hiding another. */
  readonly dot: Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Rings of places around a point, the nearest first: where a dot may move to. */
const AROUND: readonly Point[] = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((ring) =>
  Array.from({ length: ring === 0 ? 1 : 12 }, (_, step) => ({
    x: Math.round(ring * 9 * Math.cos((step * Math.PI) / 6)),
    y: Math.round(ring * 9 * Math.sin((step * Math.PI) / 6)),
  })),
);

function placed(faces: readonly SpeakerFace[]): Placed[] {
  const low = EDGE + RADIUS;
  const high = SIDE - EDGE - RADIUS;
  const on = (value: number) => Math.round(low + ((value + 1) / 2) * (high - low));
  const dots: Placed[] = [];
  for (const face of faces) {
    const at = { x: on(face.speaker.tone.outlook), y: on(-face.speaker.tone.firmness) };
    const places = AROUND.map(({ x, y }) => ({ x: at.x + x, y: at.y + y }));
    const isFree = ({ x, y }: Point) =>
      x >= low && x <= high && y >= low && y <= high && !dots.some(({ dot }) => covers(dot, x, y));
    dots.push({ face, at, dot: places.find(isFree) ?? at });
  }
  return dots;
}

function covers(dot: Point, x: number, y: number): boolean {
  return Math.hypot(dot.x - x, dot.y - y) < 2 * RADIUS;
}
