import { expect, test } from 'vitest';
import { readPassage } from '../../shared/tone/passage.ts';
import { contentShares } from '../../shared/tone/shares.ts';

/** The shares of a statement that is `words` words long, under `cue` if there is one. */
function shares(cue: string | null, words = 25) {
  const said = Array.from({ length: words }, () => 'word').join(' ');
  const text = cue === null ? said : `${said} ${cue}`;
  const content = [{ start: 0, end: said.length }];
  const named = cue === null ? null : { start: said.length + 1, end: text.length };
  const voice = named === null ? [] : [named];
  return contentShares(
    { text, content, cue: named, voice },
    content.map((span) => readPassage(text, span)),
  );
}

test('counts the speaker’s very words in full', () => {
  expect(shares('said').ruled(true)).toEqual({ outlook: 1, firmness: 1 });
});

test('counts retold words for less, of outlook more so', () => {
  const { outlook, firmness } = shares('said').ruled(false);
  expect(outlook).toBeLessThan(firmness);
  expect(firmness).toBeLessThan(1);
  expect(shares('said').learned(false).outlook).toBeLessThan(shares('said').learned(true).outlook);
});

test('counts facts passed on for least', () => {
  expect(shares('according to').ruled(false).firmness).toBeLessThan(shares('said').ruled(false).firmness);
  expect(shares('according to').ruled(true)).toEqual(shares('said').ruled(true));
});

test('takes words without cue or article around them for the writer’s own', () => {
  expect(shares(null).ruled(false)).toEqual(shares(null).ruled(true));
  expect(shares(null).learned(false)).toEqual(shares(null).learned(true));
});

test('counts each word of a long statement a little less and of a short one a little more', () => {
  expect(shares('said', 100).ruled(true).firmness).toBeLessThan(1);
  expect(shares('said', 8).ruled(true).firmness).toBeGreaterThan(1);
  expect(shares('said', 1)).toSatisfy((one: ReturnType<typeof shares>) => one.ruled(true).firmness < 1.5);
});
