import { describe, expect, it } from 'vitest';
import { namesIn } from './marked-article.ts';

describe('pronouns', () => {
  it('gives "she" to the woman and "he" to the man, by given name', () => {
    expect(namesIn('{Helen Marsh} met David Holt.', '{She} said yes.', '{He} said no.')).toEqual([
      'Helen Marsh',
      'Helen Marsh',
      'David Holt',
    ]);
  });

  it('trusts a title over the given name', () => {
    expect(namesIn('{Mr Andrea Bruni} met Ms Nicola Holt.', '{He} said yes.', '{She} said no.')).toEqual([
      'Andrea Bruni',
      'Andrea Bruni',
      'Nicola Holt',
    ]);
  });

  it('gives "he" to whoever spoke last, not to the one spoken about', () => {
    expect(
      namesIn(
        '{David Holt} said Prime Minister Adam Voss was wrong.',
        '{He} added that nothing would change.',
      ),
    ).toEqual(['David Holt', 'David Holt']);
  });

  it('gives "he" to a new subject once one has been named', () => {
    expect(namesIn('{David Holt} said no.', 'Adam Voss arrived late.', '{He} said yes.')).toEqual([
      'David Holt',
      'Adam Voss',
    ]);
  });

  it('looks for nobody inside quotations first', () => {
    expect(namesIn('{David Holt} spoke. “Adam Voss is wrong,” {he} said.')).toEqual([
      'David Holt',
      'David Holt',
    ]);
  });

  it('gives "it" to a body and "they" to a group', () => {
    expect(namesIn('{The Harbour Board} met Helen Marsh.', '{It} said no.')).toEqual([
      'Harbour Board',
      'Harbour Board',
    ]);
    expect(namesIn('{Researchers from Norland University} met David Holt.', '{They} said no.')).toEqual([
      'researchers from Norland University',
      'researchers from Norland University',
    ]);
  });

  it('gives "they" to people who opened the sentence before without having spoken', () => {
    expect(namesIn('Police searched the house.', '{They} said nothing was found.')).toEqual(['police']);
  });

  it('gives "they" and "it" to no storm, river or law, though named later', () => {
    expect(
      namesIn('The Norland Weather Centre watched Tropical Storm Zelda.', '{They} said it would pass.'),
    ).toEqual(['Norland Weather Centre']);
    expect(namesIn('The Ferry Board read the Harbour Act.', '{It} said no.')).toEqual(['Ferry Board']);
    expect(namesIn('The Harbour Board met the Ferry Board.', '{Zelda River Council} left.')).toEqual([
      'Zelda River Council',
    ]);
  });

  it('gives "they" to a gathering a sentence further back', () => {
    expect(
      namesIn(
        '{An assembly of ferry captains} denounced the plan. The plan had leaked on Monday. {They} said no.',
      )[1],
    ).toBe('an assembly of ferry captains');
  });

  it('names what a pronoun owns after its owner', () => {
    expect(namesIn('{David Holt} won.', '{His statement} was short.', '{His lawyer} said so.')).toEqual([
      'David Holt',
      'David Holt',
      "David Holt's lawyer",
    ]);
  });

  it('means nobody where nobody suits', () => {
    expect(namesIn('The port was shut.', '{She} said so.')).toEqual([null]);
  });
});
