import { expect, test } from 'vitest';
import { closingInOrder } from '../../infra/local/stop-in-order.ts';

test('what was opened last is closed first, once, whatever fails', async () => {
  const closed: string[] = [];
  const closing = closingInOrder();
  closing.add(() => void closed.push('lock'));
  closing.add(async () => {
    closed.push('database');
    throw new Error('stuck');
  });
  closing.add(() => void closed.push('http'));
  await expect(Promise.all([closing.close(), closing.close()])).rejects.toThrow('stuck');
  expect(closed).toEqual(['http', 'database', 'lock']);
});
