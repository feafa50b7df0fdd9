/** Colours, type, and what every page has. */
export const ground = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf6, #17181a);
  --raised: light-dark(#ffffff, #1f2124);
  --ink: light-dark(#1d1b18, #e7e3da);
  --muted: light-dark(#655f55, #a8a297);
  --rule: light-dark(#dcd6c8, #3a3b3d);
  --shade: light-dark(#1d1b1840, #000000c0);
  --link: light-dark(#1f4f82, #8fbbe8);
  --v-contradicted: light-dark(#a8201a, #ff8f85);
  --v-inconsistent: light-dark(#7a2f86, #dba0e6);
  --v-outdated: light-dark(#85500b, #eeb15f);
  --v-ambiguous: light-dark(#1f5c8f, #8ec3ef);
  --v-approximate: light-dark(#0d6660, #6fcfc6);
  --v-supported: light-dark(#286130, #8cd095);
  --v-unverifiable: light-dark(#5f5a52, #b3ada2);
  --v-not-checkable: light-dark(#5f5a52, #b3ada2);
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Charter, Georgia, "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus, [tabindex="-1"]:focus { outline: none; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; font-weight: 600; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: 0 0 0.8rem; letter-spacing: -0.01em; }
h2 { font-size: 1.3rem; margin: 2.6rem 0 0.8rem; padding-top: 0.55rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.15rem; margin: 0 0 0.2rem; }
p { margin: 0 0 0.6rem; }
code { font: 0.86em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
q { quotes: "\\201C" "\\201D" "\\2018" "\\2019"; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted, .meta, .role, .hint, .meaning, .kicker { color: var(--muted); }
.meta, .hint, .muted { font-size: 0.86rem; }
.meaning { max-width: 42rem; }
.kicker { font-size: 0.86rem; margin-bottom: 0.3rem; }
.empty { color: var(--muted); font-family: var(--serif); font-style: italic; font-size: 1.05rem; }
.skip { position: absolute; left: -99rem; padding: 0.5rem 1rem; background: var(--raised); z-index: 2; }
.skip:focus { left: 0.5rem; top: 0.5rem; }

.masthead, main, .colophon { width: min(69rem, 100% - 2 * clamp(1rem, 4vw, 2.5rem)); margin-inline: auto; }
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.4rem 2rem; padding-block: 1.1rem 0.7rem; border-bottom: 3px double var(--rule); }
.masthead .mark { font: italic 600 1.85rem/1.1 var(--serif); color: var(--ink); text-decoration: underline dotted; text-decoration-thickness: 3px; text-underline-offset: 0.22em; }
.masthead ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.15rem; list-style: none; margin: 0; padding: 0; }
.masthead nav { flex: 1; }
.masthead nav a { display: inline-block; padding: 0.3rem 0; color: var(--ink); text-decoration: none; border-bottom: 2px solid transparent; }
.masthead nav a:hover { border-bottom-color: var(--rule); }
.masthead nav a[aria-current] { border-bottom-color: var(--ink); font-weight: 600; }
@media (max-width: 40rem) {
  .masthead nav { flex-basis: 100%; font-size: 0.92rem; }
  .masthead ul { gap: 0 1rem; }
}
.signed-in { font-size: 0.86rem; display: flex; gap: 0.6rem; align-items: baseline; }
main { padding-block: 1.8rem 3rem; }
.colophon { border-top: 1px solid var(--rule); padding-block: 1rem 2rem; color: var(--muted); font-size: 0.86rem; }

.verdict { white-space: nowrap; font-weight: 600; font-size: 0.9rem; }
.verdict .sign { display: inline-block; min-width: 1.1em; text-align: center; }
.v-contradicted { --mark: var(--v-contradicted); }
.v-inconsistent { --mark: var(--v-inconsistent); }
.v-outdated { --mark: var(--v-outdated); }
.v-ambiguous { --mark: var(--v-ambiguous); }
.v-approximate { --mark: var(--v-approximate); }
.v-supported { --mark: var(--v-supported); }
.v-unverifiable { --mark: var(--v-unverifiable); }
.v-not-checkable { --mark: var(--v-not-checkable); }
.verdict, .today strong { color: var(--mark); }
.counts { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; list-style: none; margin: 0; padding: 0; }
.counts .v-supported, .counts .v-approximate, .counts .v-unverifiable, .counts .v-not-checkable { font-weight: 400; }
`;
