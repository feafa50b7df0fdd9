import { it } from 'vitest';
import { findQuantities } from '../../shared/figures/quantities/find-quantities.ts';
import { check } from '../figures/one-article.ts';

const ARTICLE = `Ferry fares to rise again as Halvern counts the cost
HALVERN - The island council voted by 14 to 9 on Tuesday to raise ferry fares by nearly 8 per cent, the third rise in two years, after the operator reported a loss of €12.4m for the year to June.
Passengers on the 42-kilometre crossing will pay €31 from March, up from €28.70, the operator said. Season tickets, bought by some 3,200 commuters, go up by between €4 and €6 a month.
"Nobody likes this, and I like it least of all," said Piet Roos, 58, who has chaired the harbour board since 2014. "But fuel costs doubled, and three of our seven boats are older than I care to say."
The council's own figures show that traffic fell by more than a fifth during the closure of the northern pier, which was meant to last six months and took 20. It has not recovered since.
Opposition members called the plan a tax on living here. They pointed to a study, published seven years ago, which found that one in five households on the outer islands had no car and no other way to reach the hospital at Brennick.
The operator, whose fleet was built in the 1990s, wants to order two electric ferries at a cost of about $85 million each. Under Section 12 of the harbour act it may borrow up to half of that from the state.
A spokeswoman said the first of them could enter service at the earliest in the third quarter of next year. Until then, she said, the company would run its oldest boat, the Marigold, which carries 310 people and makes 11 knots on a good day.
Residents who gathered outside the town hall in the rain were not persuaded. "They told us the same in the summer of 2019," said Ada Brandt, a teacher, as she folded her banner and went home.
`;

const POINTS = { published: '2024-05-08' };
const ONCE = ARTICLE.repeat(10);
const FOUR_TIMES = ARTICLE.repeat(40);

function paragraphs(text: string) {
  let start = 0;
  return text.split('\n').map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    return span;
  });
}

function findAll(text: string) {
  const spans = paragraphs(text);
  return () => {
    for (const span of spans) findQuantities(text, span, POINTS);
  };
}

/** One pass over the words and numbers of the text: what any reading costs at least. */
function floor(text: string) {
  return () => {
    let words = 0;
    for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++;
    return words;
  };
}

it('finds quantities within 25 times one pass over the words, aiming at 8, in time linear in the text', {
  timeout: 120_000,
}, async ({ bench }) => {
  await bench.compare(
    bench('one pass over the words (the floor)', floor(ONCE)),
    bench('quantities of the same text', findAll(ONCE)),
    bench('quantities of four times the text', findAll(FOUR_TIMES)),
  );
});

/** A list without a full stop: what is weighed within a sentence must not grow with its length. */
const ENDLESS = 'Halvern founded in 1954, 12 of 30 members, ';

it('judges a sentence without end in time linear in the text', { timeout: 120_000 }, async ({ bench }) => {
  const judged = (times: number) => async () => {
    await check(`${ENDLESS.repeat(times)}.`, '2024-05-08', []);
  };
  await bench.compare(bench('a sentence without end', judged(60)), bench('four times as long', judged(240)));
});
