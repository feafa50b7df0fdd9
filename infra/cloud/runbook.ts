/** Points an alarm's reader at its section of docs/runbook.md, by the heading's anchor. */
export function runbookSection(anchor: string): string {
  return `What to do: docs/runbook.md#${anchor}`;
}
