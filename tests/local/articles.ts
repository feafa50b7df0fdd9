/** An article of ours, invented, different for each number. */
export function articleNumber(number: number): string {
  return `Board of pier ${number} keeps its ferry

ALDMOOR, May 4, 2023 — The board of pier ${number} has voted to keep the ferry, which carries ${200 + number} people a day.

“We will not give it up,” said board chair Ines Corvell. “It has served us for ${20 + number} years.”

Contractor Tom Reed said that he hoped for a solution.
`;
}
