import { type Html, html } from '../pages/html.ts';
import type { SpeakerFace } from './reading-view.ts';

const SIDE = 300;
const EDGE = 26;
const RADIUS = 12;
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
${placed(faces.slice(0, MOST)).map(({ face, x, y }) => html`<g class="dot hue-${face.hue}"><title>${face.speaker.name}: ${face.speaker.tone.label}</title><circle cx="${x}" cy="${y}" r="${RADIUS}"/><text x="${x}" y="${y + 4}" text-anchor="middle">${face.initials}</text></g>`)}
</svg><figcaption>Outlook and firmness of each speaker</figcaption></figure>`;
}

interface Placed {
  readonly face: SpeakerFace;
  readonly x: number;
  readonly y: number;
}

/** Where each dot goes; one that would lie on another moves down beside it. */
function placed(faces: readonly SpeakerFace[]): Placed[] {
  const room = SIDE - 2 * EDGE - 2 * RADIUS;
  const on = (value: number) => EDGE + RADIUS + ((value + 1) / 2) * room;
  const dots: Placed[] = [];
  for (const face of faces) {
    const x = Math.round(on(face.speaker.tone.outlook));
    let y = Math.round(on(-face.speaker.tone.firmness));
    for (let tries = 0; tries < MOST && dots.some((dot) => near(dot, x, y)); tries += 1) {
      y = y + 2 * RADIUS > SIDE - EDGE - RADIUS ? EDGE + RADIUS : y + 2 * RADIUS;
    }
    dots.push({ face, x, y });
  }
  return dots;
}

function near(dot: Placed, x: number, y: number): boolean {
  return Math.hypot(dot.x - x, dot.y - y) < 2 * RADIUS - 2;
}
