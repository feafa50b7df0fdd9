import { describe, expect, it } from 'vitest';
import { namesIn } from './marked-article.ts';

describe('bodies', () => {
  it('spells out an acronym that the article defines, before or after its definition', () => {
    expect(
      namesIn(
        '{The NFA} said no.',
        'The Norland Fisheries Agency (NFA) was founded in 1990.',
        '{NFA} staff left.',
      ),
    ).toEqual(['Norland Fisheries Agency', 'Norland Fisheries Agency']);
  });

  it('spells out an acronym explained in brackets after it', () => {
    expect(namesIn('{AWF (Allied Wrestling Federation)} signed him.', '{AWF} said so.')).toEqual([
      'Allied Wrestling Federation',
      'Allied Wrestling Federation',
    ]);
  });

  it('matches an acronym by its letters when the article defines none', () => {
    expect(namesIn('The Federal Fisheries Service met.', '{The FFS} said the quota stands.')).toEqual([
      'Federal Fisheries Service',
    ]);
  });

  it('leaves an acronym alone that nothing in the article fits', () => {
    expect(namesIn('The Harbour Board met.', '{The XQZ} said so.')).toEqual(['XQZ']);
  });

  it('knows countries by their abbreviations', () => {
    expect(namesIn('{The US} said so.', '{The United States} repeated it.', '{The U.S.} insisted.')).toEqual(
      Array(3).fill('United States'),
    );
  });

  it('knows a company by the short form of its name, but no subsidiary', () => {
    expect(namesIn('Brandt Motor Company met.', '{Brandt} said profits fell.')).toEqual([
      'Brandt Motor Company',
    ]);
    expect(namesIn('{Velda} said so.', 'Velda closed Velda Norland Limited.', '{Velda} left.')).toEqual([
      'Velda',
      'Velda',
    ]);
  });

  it('reads names with "of", "for" and "and" whole', () => {
    expect(
      namesIn(
        '{The Department of Forestry and Fire Control} warned.',
        '{The Centre for Marine Research} agreed.',
      ),
    ).toEqual(['Department of Forestry and Fire Control', 'Centre for Marine Research']);
  });

  it('keeps two bodies joined by "and" apart from one such name', () => {
    expect(namesIn('{The Harbour Board and the Treasury} agreed.')).toEqual([
      'Harbour Board and the Treasury',
    ]);
  });

  it('takes what a name is only the origin of for no part of a name', () => {
    expect(namesIn('{Oslo-based maker Vesta Foods and Bergen-based club Orlane} said so.')).toEqual([
      'Vesta Foods and Orlane',
    ]);
    expect(namesIn('{Oslo-Bergen Line} said so.')).toEqual(['Oslo-Bergen Line']);
  });

  it('knows "the hospital" by the noun that stands after a name, but not by the noun of a longer phrase', () => {
    expect(namesIn('Patients went to Orlane hospital.', '{The hospital} said no.')).toEqual(['Orlane']);
    expect(namesIn('An Orlane hospital manager left.', '{The hospital} said no.')).toEqual(['hospital']);
  });

  it('takes a common noun that opens a sentence for no name', () => {
    expect(namesIn('{Residents} fear more rain.', '{Police} sealed the road.')).toEqual([
      'residents',
      'police',
    ]);
  });

  it('knows the force behind bare "police" when the article names one', () => {
    expect(namesIn('{Perth Valley Police} sealed the road.', '{Police} said it was open again.')).toEqual(
      Array(2).fill('Perth Valley Police'),
    );
  });
});
