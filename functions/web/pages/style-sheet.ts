import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { ground } from './styles/ground.ts';
import { lists } from './styles/lists.ts';
import { print } from './styles/print.ts';
import { reading } from './styles/reading.ts';
import { speakers } from './styles/speakers.ts';

const STYLES = [ground, lists, reading, speakers, print].join('');

/** The address of the styles; another one whenever they change, so that browsers may keep them for ever. */
export const STYLE_ADDRESS = `/styles/${createHash('sha256').update(STYLES).digest('hex').slice(0, 12)}.css`;

/** Serves the styles. */
export const styleSheet = new Hono().get(STYLE_ADDRESS, (context) =>
  context.body(STYLES, 200, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': 'private, max-age=31536000, immutable',
  }),
);
