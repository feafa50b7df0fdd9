/** On paper: the text and the notes, without what can only be clicked. */
export const print = `
@media print {
  :root { color-scheme: light; }
  html { font-size: 10pt; }
  .masthead nav, .signed-in, .skip, .drop, .filters, .feedback, .chain, .change, .pager, .colophon { display: none; }
  .masthead, main { width: 100%; }
  main { padding-block: 1rem; }
  a { color: inherit; }
  .note, .card, .articles > li, .figures > li { break-inside: avoid; }
  .said, .figure { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .text > h1, .text > p { float: left; clear: left; width: 60%; }
  .text > .notes { float: right; clear: right; width: 36%; border: 0; padding: 0; font-size: 0.8rem; }
  .quiet::details-content { content-visibility: visible; block-size: auto; }
  .quiet > summary { display: none; }
  .statements > ol { display: block; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
