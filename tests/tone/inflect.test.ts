import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflections } from '../../shared/tone/inflect.ts';

test.each([
  ['accept', ['accept', 'accepts', 'accepted', 'accepting']],
  ['refuse', ['refuses', 'refused', 'refusing']],
  ['deny', ['denies', 'denied', 'denying']],
  ['delay', ['delays', 'delayed', 'delaying']],
  ['push', ['pushes', 'pushed', 'pushing']],
  ['stop', ['stopped', 'stopping']],
  ['admit', ['admitted', 'admitting']],
  ['lie', ['lies', 'lied', 'lying']],
  ['agree', ['agrees', 'agreed', 'agreeing']],
  ['stand', ['stands', 'stood', 'standing']],
  ['withdraw', ['withdrew', 'withdrawn', 'withdrawing']],
])('inflects %s', (base, forms) => {
  expect(inflections(base)).toEqual(expect.arrayContaining(forms));
});

test.each([
  ['stand', 'standed'],
  ['stop', 'stoped'],
  ['accept', 'acceptted'],
  ['deny', 'denyed'],
  ['lie', 'lieing'],
])('does not make of %s the form %s', (base, form) => {
  expect(inflections(base)).not.toContain(form);
});

test('has the base first and no form twice, whatever the word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,10}$/), (base) => {
      const forms = inflections(base);
      expect(forms[0]).toBe(base);
      expect(new Set(forms).size).toBe(forms.length);
    }),
  );
});
