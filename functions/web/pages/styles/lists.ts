/** Lists, tables, forms. */
export const lists = `
.articles, .figures { list-style: none; margin: 0; padding: 0; }
.articles > li, .figures > li { padding: 0.85rem 0 0.8rem; border-bottom: 1px solid var(--rule); max-width: 52rem; }
.articles > li:last-child, .figures > li:last-child { border-bottom: 0; }
.articles h3 { font-size: 1.28rem; }
.articles h3 a { color: var(--ink); text-decoration: none; }
.articles h3 a:hover { text-decoration: underline; }
.articles h2 { font-size: 1.15rem; border: 0; margin: 0; padding: 0; }
.articles .name { font-size: 1.08rem; }
.articles li > .change { margin: 0.2rem 0 0; }
.articles .meta { margin: 0 0 0.25rem; }
.urgent { background: var(--raised); border: 1px solid var(--rule); border-top: 4px solid var(--v-contradicted); padding: 0.9rem 1.2rem 0.3rem; margin: 1.4rem 0 0; }
.urgent h2 { border: 0; margin: 0; padding: 0; }
.urgent .articles > li { padding-block: 0.5rem; max-width: none; display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; align-items: baseline; justify-content: space-between; }
.urgent .articles h3 { font-size: 1.08rem; margin: 0; }
.chosen { align-self: center; margin: 0; }
.unread { margin: 0; font-size: 0.92rem; }
.unread strong { color: var(--v-outdated); }
.figures .figure-line { margin: 0 0 0.15rem; }
.figures .about { font: 600 1.12rem/1.3 var(--serif); margin-inline: 0.35rem; }
.figures p { margin: 0 0 0.15rem; }

.tabs ul { display: flex; flex-wrap: wrap; gap: 0.3rem 0.4rem; list-style: none; margin: 0 0 1rem; padding: 0; }
.tabs a { display: block; padding: 0.3rem 0.75rem; border: 1px solid var(--rule); border-radius: 1rem; text-decoration: none; color: var(--ink); font-size: 0.9rem; }
.tabs a span { color: var(--mark); font-weight: 700; }
.tabs a[aria-current] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.tabs a[aria-current] span { color: inherit; }
.tabs + h2 { border: 0; margin: 1.2rem 0 0; padding: 0; }

/* Where a table is wider than its place, a shadow lies on the side that has more of it. */
.wide {
  overflow-x: auto;
  background:
    linear-gradient(to right, var(--paper) 40%, transparent) left / 2.4rem 100%,
    linear-gradient(to left, var(--paper) 40%, transparent) right / 2.4rem 100%,
    linear-gradient(to right, var(--shade), transparent) left / 0.9rem 100%,
    linear-gradient(to left, var(--shade), transparent) right / 0.9rem 100%;
  background-repeat: no-repeat;
  background-attachment: local, local, scroll, scroll;
}
table { border-collapse: collapse; font-size: 0.93rem; min-width: 60%; }
caption { text-align: start; color: var(--muted); padding-bottom: 0.3rem; }
th, td { text-align: start; vertical-align: baseline; padding: 0.45rem 1.4rem 0.45rem 0; border-bottom: 1px solid var(--rule); }
thead th { color: var(--muted); font-weight: 500; font-size: 0.84rem; white-space: nowrap; }
tbody th { font-weight: 600; min-width: 9rem; }
td time, th time { white-space: nowrap; }
td, th { overflow-wrap: break-word; }
@media (max-width: 40rem) {
  table { font-size: 0.84rem; }
  th, td { padding-inline-end: 0.45rem; }
  tbody th { min-width: 4rem; }
  td:last-child { min-width: 4.6rem; padding-inline-end: 0; }
  td.when { min-width: 5.4rem; }
  .roomy { display: none; }
  thead th, td time, th time { white-space: normal; }
}
.number { text-align: end; font-variant-numeric: tabular-nums; }
.pager { display: flex; gap: 1.5rem; margin-top: 1.2rem; }
.tally { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; list-style: none; padding: 0; font-size: 1.05rem; }
.tally strong { font: 600 1.7rem/1 var(--serif); }
.sheet, .provenance dl, .chain dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.2rem; margin: 0 0 1rem; }
dt { color: var(--muted); }
dd { margin: 0; }
.columns code { display: inline-block; margin-inline-end: 0.35rem; }

.filters { display: flex; flex-wrap: wrap; gap: 0.6rem 0.9rem; align-items: end; margin: 0.6rem 0 0; }
.field { display: flex; flex-direction: column; gap: 0.2rem; margin: 0; }
.filters .field:last-child { flex-direction: row; align-items: center; gap: 0.8rem; }
.field.grow { flex: 1 1 14rem; max-width: 28rem; }
label { font-size: 0.86rem; color: var(--muted); }
fieldset label, legend { color: inherit; }
input, select, textarea, button { font: inherit; font-size: 0.95rem; color: inherit; }
input:not([type="radio"]), select, textarea { background: var(--raised); border: 1px solid light-dark(#8b8577, #76736c); border-radius: 3px; padding: 0.36rem 0.55rem; max-width: 100%; height: 2.5rem; }
input[type="file"] { padding: 0.3rem; }
textarea { height: auto; width: 100%; font-family: var(--serif); }
textarea.csv { font: 0.86rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; white-space: pre; }
::placeholder { color: var(--muted); opacity: 1; }
button { background: var(--ink); color: var(--paper); border: 1px solid var(--ink); border-radius: 3px; padding: 0.36rem 1rem; min-height: 2.5rem; cursor: pointer; }
button.second { background: transparent; color: var(--ink); }
button:hover { opacity: 0.86; }
.signed-in button { background: none; border: 0; color: var(--link); padding: 0; min-height: 0; text-decoration: underline; }
.drop, .change { margin: 0 0 1.2rem; }
.drop > form, .change > form, .sheet-form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.85rem; max-width: 38rem; padding: 0.9rem 0 0.6rem; }
.drop > form .hint { margin: -0.5rem 0 0; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.8rem; align-items: center; }
summary { cursor: pointer; color: var(--link); width: fit-content; }
.drop > summary, .change > summary { padding: 0.25rem 0; font-weight: 600; }
.changes { list-style: none; padding: 0; max-width: 46rem; font-family: var(--serif); }
.changes li { margin-bottom: 0.6rem; }
.changes del { color: var(--v-contradicted); text-decoration-thickness: 1px; }
.changes ins { color: var(--v-supported); text-decoration-style: dotted; text-underline-offset: 0.2em; }
.changes del::before { content: "\\2212\\00a0"; display: inline-block; }
.changes ins::before { content: "+\\00a0"; display: inline-block; }
.problem { max-width: 46rem; padding-top: 1.5rem; }
.problem .kicker { font: italic 1.3rem var(--serif); }
.banner { background: var(--raised); border: 1px solid var(--rule); border-inline-start: 4px solid var(--v-outdated); padding: 0.6rem 1rem; }
`;
