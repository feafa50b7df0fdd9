import { describe, expect, it } from 'vitest';
import { INVENTED_WORLD } from '../invented-world.ts';
import { check, verdicts } from '../one-article.ts';

const judged = async (text: string) => verdicts(await check(text, '2024-12-03', INVENTED_WORLD));
const FILLER =
  'Rain fell on the hills. Nobody went out. The shops were shut. The 9 dogs slept. A bus came. It left.';

describe('what is carried over from sentences before', () => {
  it('passes a sentence that names nothing but goes on with a pronoun', async () => {
    expect(await judged('OWT was born of a storm. Its flag is blue. It has 28 members.')).toContain(
      '28: contradicted',
    );
  });

  it('does not pass one that names something else', async () => {
    expect(
      await judged('OWT was born of a storm. Its rival is the Ander League. It has 28 members.'),
    ).toContain('28: unverifiable');
  });

  it('is taken up by a pronoun that does not open the sentence', async () => {
    expect(
      await judged('Quill Freight is doing well. By the end of the summer it employed 6,700 staff.'),
    ).toContain('6,700: contradicted');
  });

  it('is what the article opens with, for a metric nothing else has, however far on', async () => {
    expect(await judged(`Velmark is worried. ${FILLER} Unemployment fell to 7.1 percent.`)).toContain(
      '7.1 percent: supported',
    );
  });

  it('is not, for one that something else in the article has too', async () => {
    const rivals = `Senate of Velmark and Senate of Cordony will meet. ${FILLER} There are 72 seats.`;
    expect(await judged(rivals)).toContain('72: unverifiable');
  });
});
