/** Speakers, their tone and their contrasts. */
export const speakers = `
.speakers { clear: both; }
.tone-map { margin: 0 0 1.4rem; max-width: 21rem; }
@media (min-width: 62rem) {
  .speakers.several { display: grid; grid-template-columns: 19rem 1fr; column-gap: 2.5rem; align-items: start; }
  .speakers.several > h2 { grid-column: 1 / -1; }
  .speakers.several .tone-map { position: sticky; top: 1rem; }
}
.tone-map svg { display: block; width: 100%; height: auto; }
.tone-map figcaption, .over-time figcaption { color: var(--muted); font-size: 0.86rem; }
svg .field { fill: var(--raised); stroke: var(--rule); }
svg .axis { stroke: var(--rule); }
svg .pole { fill: var(--muted); font: 12px var(--sans); }
svg .dot circle { fill: var(--hue); }
svg .leader { stroke: var(--hue); stroke-width: 1.5; }
svg .dot text { fill: var(--paper); font: 700 10px var(--sans); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: 1.2rem 1.6rem; align-items: start; }
.card { border-top: 2px solid var(--ink); padding-top: 0.6rem; }
.card:target { background: var(--raised); }
.card .role { font: italic 0.95rem/1.35 var(--serif); margin-bottom: 0.4rem; }
.card p { margin-bottom: 0.35rem; }
.tone { font-weight: 600; white-space: nowrap; }
.t-hardline { color: var(--v-contradicted); }
.t-conciliatory { color: var(--v-ambiguous); }
.t-optimistic { color: var(--v-supported); }
.t-pessimistic { color: var(--v-outdated); }
.t-measured, .t-unclear { color: var(--muted); }
.scale { display: grid; grid-template-columns: 5.6rem 1fr 5.2rem; gap: 0.5rem; align-items: center; font-size: 0.8rem; color: var(--muted); }
.scale span:first-child { text-align: end; }
.scale svg { width: 100%; height: 0.6rem; }
.scale .track { fill: var(--rule); }
.scale .bar { fill: var(--ink); }
.scale .zero { fill: var(--muted); }
.evidence-title { font-size: 0.86rem; color: var(--muted); margin: 0.5rem 0 0.1rem; }
.evidence { margin: 0 0 0.5rem; padding-inline-start: 1.1rem; }
.evidence q { font-family: var(--serif); }
.statements ol { padding-inline-start: 1.3rem; font-size: 0.9rem; }
.statements li { margin-bottom: 0.4rem; }
.statements a { font-family: var(--serif); color: var(--ink); text-decoration: none; }
.statements .evidence { margin-top: 0.15rem; }
.statements .evidence a { font-family: inherit; color: var(--link); text-decoration: underline; }
.two-tones { font-size: 0.92rem; }
.statements a:hover { text-decoration: underline; }
.contrasts ul { list-style: none; margin: 0; padding: 0; }
.contrasts li { padding-bottom: 1rem; }
.axis-name { font-variant: small-caps; letter-spacing: 0.03em; color: var(--muted); margin-bottom: 0.2rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 0.8rem 2rem; }
blockquote { margin: 0; }
blockquote p { font: 1.05rem/1.5 var(--serif); margin-bottom: 0.2rem; }
blockquote a { color: var(--ink); text-decoration: none; }
blockquote a:hover { text-decoration: underline; }
blockquote footer { font-size: 0.9rem; }
.over-time { margin: 1rem 0; max-width: 44rem; }
.over-time svg { display: block; width: 100%; height: auto; margin-bottom: 0.4rem; }
@media (max-width: 40rem) { .over-time svg .pole { font-size: 20px; } }
.over-time .trend { fill: none; stroke: var(--link); stroke-width: 1.5; }
.over-time circle { fill: var(--paper); stroke: var(--link); stroke-width: 2; }
.line-firmness .trend, .line-firmness circle { stroke: var(--v-contradicted); }
`;
