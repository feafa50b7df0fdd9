import { describe, expect, it } from 'vitest';
import { possessiveName } from '../../../shared/statements/speakers/descriptions.ts';
import { namesIn } from './marked-article.ts';

describe('descriptions', () => {
  it('knows "the minister" by the minister named before', () => {
    expect(
      namesIn(
        'Fisheries Minister Helen Marsh met farmer David Holt.',
        '{The minister} said no.',
        '{The farmer} left.',
      ),
    ).toEqual(['Helen Marsh', 'David Holt']);
  });

  it('does not take one minister for another', () => {
    expect(namesIn('Fisheries Minister Helen Marsh spoke.', '{The health minister} said no.')).toEqual([
      'health minister',
    ]);
  });

  it('does not take a deputy for the holder of the office', () => {
    expect(namesIn('Deputy Governor Helen Marsh spoke.', '{The governor} said no.')).toEqual(['governor']);
  });

  it('does not take "a minister" for the minister named before', () => {
    expect(namesIn('Fisheries Minister Helen Marsh spoke.', '{A minister} said no.')).toEqual(['a minister']);
  });

  it('knows an office by the only one who holds it, named later', () => {
    expect(namesIn('{The governor of Norland} said no.', 'Governor Helen Marsh was in Perth.')).toEqual([
      'Helen Marsh',
    ]);
  });

  it('knows "the commission" by a commission, "the company" by a company', () => {
    expect(
      namesIn(
        'The Harbour Commission met shipping company Velda.',
        '{The commission} said no.',
        '{The company} agreed.',
      ),
    ).toEqual(['Harbour Commission', 'Velda']);
  });

  it('does not call a public body a company', () => {
    expect(namesIn('The Harbour Commission met.', '{The company} agreed.')).toEqual(['company']);
  });

  it('gives "the statement" to whoever spoke last, and "the report" to its authors', () => {
    expect(
      namesIn(
        '{A report by the Harbour Board} blamed rain.',
        '{David Holt} disagreed.',
        '{The statement} named nobody.',
        '{The report} did.',
      ),
    ).toEqual(['Harbour Board', 'David Holt', 'David Holt', 'Harbour Board']);
  });

  it('keeps an unnamed source one speaker under a shorter description', () => {
    expect(namesIn('{A senior harbour official} said no.', '{The official} gave no reason.')).toEqual([
      'a senior harbour official',
      'a senior harbour official',
    ]);
  });

  it('gives "the couple" and "both companies" to those who last spoke together', () => {
    expect(namesIn('{Helen Marsh and David Holt} said yes.', '{The couple} added that it was late.')[1]).toBe(
      'Helen Marsh and David Holt',
    );
    expect(namesIn('{Orlane Motors and Vesta Foods} agreed.', '{Both companies} said no.')[1]).toBe(
      'Orlane Motors and Vesta Foods',
    );
  });

  it('gives "the parties" to nobody else where nobody spoke together, and "the two ministers" to no two companies', () => {
    expect(namesIn('{Orlane Motors} agreed.', '{The parties} said no.')[1]).toBe('parties');
    expect(namesIn('{Orlane Motors and Vesta Foods} agreed.', '{The two ministers} said no.')[1]).toBe(
      'two ministers',
    );
    expect(namesIn('{Orlane Motors and Vesta Foods} agreed.', '{The opposition parties} said no.')[1]).toBe(
      'opposition parties',
    );
  });

  it('keeps two governments apart', () => {
    expect(namesIn('{The German government} said no.', '{The French government} said yes.')).toEqual([
      'German government',
      'French government',
    ]);
  });
});

describe('the name of what is somebody’s', () => {
  it.each([
    ['Ann Lee', 'lawyer', "Ann Lee's lawyer"],
    ['Ann Jones', 'lawyer', "Ann Jones's lawyer"],
    ['shopkeepers', 'association', "shopkeepers' association"],
    ['Oressan farmers', 'union', "Oressan farmers' union"],
    ['the boss', 'office', "the boss's office"],
    ['police', 'union', "police's union"],
  ])('of %s: %s', (owner, owned, name) => expect(possessiveName(owner, owned)).toBe(name));
});
