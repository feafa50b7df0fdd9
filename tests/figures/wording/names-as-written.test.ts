import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check } from '../one-article.ts';

async function told(text: string, entity: string) {
  const record = recordOf(
    { entity, metric: 'length', unit: 'km', value: 80 },
    { aliases: [entity], terms: ['long', 'length'] },
  );
  const [figure] = await check(text, '2024-06-20', [record]);
  return figure?.check.explanation ?? '';
}

describe('a name the reference knows without its article', () => {
  it.each([
    ['The Orrin is 80 km long.', 'Orrin', 'the Orrin'],
    ["The Orrin's length is 80 km.", 'Orrin', 'the Orrin'],
    ['The Orrin ferry crosses where Orrin is 80 km long.', 'Orrin', 'Orrin'],
    ['Orrin is 80 km long.', 'Orrin', 'Orrin'],
    ['ORRIN is 80 km long.', 'Orrin', 'Orrin'],
  ])('%s', async (text, entity, name) =>
    expect(await told(text, entity)).toContain(`right: ${name}'s length has been 80 kilometres`),
  );
});
