/**
 * The article with its margin. Text and notes both float, to either side: a note stands beside its paragraph or, where
 * the notes before it take the room, as soon below as it can; source order stays reading order.
 */
export const reading = `
.article-head { border-bottom: 1px solid var(--rule); margin-bottom: 1.6rem; padding-bottom: 0.8rem; }
.article-head .meta { margin-bottom: 0.3rem; }
.counts a { color: inherit; text-decoration: none; }
.counts a:hover { text-decoration: underline; }
.today-counts { display: flex; flex-wrap: wrap; gap: 0 0.7rem; align-items: baseline; color: var(--muted); font-size: 0.9rem; margin-top: 0.15rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.3rem; list-style: none; margin: 0.7rem 0 0; padding: 0; font-size: 0.9rem; }
.legend a { color: var(--ink); text-decoration: none; }
.legend a:hover { text-decoration: underline; }

.text { font: 1.13rem/1.62 var(--serif); display: flow-root; }
.text h1 { font-size: clamp(1.8rem, 3.6vw, 2.5rem); line-height: 1.14; margin-bottom: 1.1rem; max-width: 46rem; }
.text p { margin: 0 0 1rem; hyphens: manual; }
.text .byline, .text .dateline { font: 0.95rem var(--sans); color: var(--muted); }
.text .caption { font-size: 0.95rem; font-style: italic; }
.text .list-item { padding-inline-start: 1.2rem; }
.text .list-item::before { content: "•"; margin-inline: -1rem 0.6rem; }

.said { background: var(--tint); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: 0.08em 0.1em; border-radius: 2px; }
.text h1 .said { padding-block: 0; }
.said:target { outline: 2px solid var(--hue); }
.who { font: 700 0.6em/1 var(--sans); letter-spacing: 0.02em; color: var(--paper); background: var(--hue); border-radius: 2px; padding: 0.2em 0.4em; margin-inline-end: 0.35em; vertical-align: 0.22em; text-decoration: none; user-select: none; }
.text h1 .who { font-size: 0.34em; vertical-align: 0.5em; }
.tag { display: inline-block; min-width: 1.9em; text-align: center; font: 700 0.72rem/1.6 var(--sans); color: var(--paper); background: var(--hue); border-radius: 2px; padding-inline: 0.3em; }
.hue-0 { --hue: light-dark(#285a94, #8db8e8); --tint: light-dark(#e6eef7, #1d2a39); }
.hue-1 { --hue: light-dark(#93491a, #e8a878); --tint: light-dark(#f7ebe1, #33251b); }
.hue-2 { --hue: light-dark(#2f6a43, #8fcfa3); --tint: light-dark(#e5f0e7, #1c2d21); }
.hue-3 { --hue: light-dark(#7b3a78, #d9a2d6); --tint: light-dark(#f3e8f2, #2f2130); }
.hue-4 { --hue: light-dark(#806000, #dcc064); --tint: light-dark(#f5efd8, #2f2a17); }
.hue-5 { --hue: light-dark(#0f6670, #74cbd6); --tint: light-dark(#e0f0f1, #162c2f); }
.hue-6 { --hue: light-dark(#a02f4d, #f09fb3); --tint: light-dark(#f8e6ea, #351f26); }
.hue-7 { --hue: light-dark(#4d4f9c, #b0b2f0); --tint: light-dark(#eaeaf6, #24253b); }
.unnamed { --hue: light-dark(#5f5a52, #b3ada2); --tint: light-dark(#efece5, #27282a); }

.figure { color: inherit; text-decoration: underline; text-decoration-color: var(--mark); text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
.figure:hover { text-decoration-thickness: 3px; }
.figure sup { font: 700 0.62em/1 var(--sans); color: var(--mark); padding-inline-start: 0.15em; text-decoration: none; display: inline-block; white-space: nowrap; }
.figure.v-contradicted { text-decoration-style: wavy; }
.figure.v-inconsistent { text-decoration-style: double; }
.figure.v-outdated, .figure.v-ambiguous { text-decoration-style: dashed; }
.figure.v-unverifiable, .figure.v-not-checkable { text-decoration-style: dotted; }
.figure.v-contradicted, .figure.v-inconsistent, .figure.v-outdated { background: color-mix(in srgb, var(--mark) 14%, transparent); }
.figure:target { outline: 2px solid var(--mark); outline-offset: 2px; }

.notes { font: 0.86rem/1.45 var(--sans); }
.note { border-inline-start: 3px solid var(--mark); padding: 0.05rem 0 0.05rem 0.75rem; margin-bottom: 1rem; }
.note p { margin: 0 0 0.3rem; }
.note:target { background: color-mix(in srgb, var(--mark) 10%, transparent); }
.note-head > a { display: inline-block; min-width: 1.4em; font-weight: 700; color: var(--mark); }
.note .about { color: var(--muted); }
.note .fact, .note .given { color: var(--muted); }
.note .stale { font-style: italic; }
.note .given { margin: 0 0 0.3rem; padding-inline-start: 1.1rem; }
.tools { display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.tools > details > summary { font-size: 0.95em; }
.tools > details[open] { flex-basis: 100%; padding-bottom: 0.4rem; }
.note details form { display: grid; gap: 0.5rem; padding-top: 0.4rem; }
.note fieldset { border: 0; padding: 0; margin: 0; min-width: 0; }
.note legend { padding: 0; font-weight: 600; }
.note .inset { padding-inline-start: 1.5rem; margin-bottom: 0.3rem; }
.chain dl { gap: 0.1rem 0.8rem; margin: 0.3rem 0 0; }
.chain ul { margin: 0; padding-inline-start: 1rem; }

.quiet { margin-bottom: 1rem; }
.quiet > summary { color: var(--muted); padding-inline-start: 0.2rem; }
.quiet > summary > span + span::before { content: "· "; }
.quiet[open] > summary { margin-bottom: 0.7rem; }

@media (min-width: 62rem) {
  .text > h1 { float: left; clear: both; width: 100%; }
  .text > p { float: left; clear: left; width: 37rem; max-width: 58%; }
  .text > .notes { float: right; clear: right; width: 37%; }
}
@media (max-width: 61.99rem) {
  .notes { border-block: 1px solid var(--rule); padding-block: 0.7rem 0; margin-bottom: 1.3rem; }
}
`;
