import { Hono } from 'hono';

/** Where browsers find the icon of their tabs. */
export const ICON_ADDRESS = '/icon.svg';

/** An S over the dots that a proofreader puts under what is to stand. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="5" fill="#1d1b18"/>
<text x="16" y="22" font-family="Georgia, serif" font-style="italic" font-weight="700" font-size="21" text-anchor="middle" fill="#fbfaf6">S</text>
<g fill="#fbfaf6"><circle cx="8" cy="27" r="1.6"/><circle cx="13.3" cy="27" r="1.6"/><circle cx="18.7" cy="27" r="1.6"/><circle cx="24" cy="27" r="1.6"/></g>
</svg>
`;

/** Serves the icon. */
export const icon = new Hono().get(ICON_ADDRESS, (context) =>
  context.body(ICON, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=86400' }),
);
