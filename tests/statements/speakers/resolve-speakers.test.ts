import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedArticle, namesIn, read } from './marked-article.ts';

describe('resolveSpeakers', () => {
  it('knows a surname by the full name printed before it', () => {
    expect(
      namesIn(
        '{Harbour Minister Mara Quill} said the port would open.',
        '{Quill} added that dredging was done.',
      ),
    ).toEqual(['Mara Quill', 'Mara Quill']);
  });

  it('knows a surname by a full name printed only outside statements, or later', () => {
    expect(
      namesIn(
        'The port is run by Mara Quill.',
        '{Quill} said it would open.',
        '{Hale} objected.',
        'Tobin Hale left.',
      ),
    ).toEqual(['Mara Quill', 'Tobin Hale']);
  });

  it('gives a quotation without a cue to whoever spoke last', () => {
    expect(namesIn('{Mara Quill} said the port was ready.', '{}“We open in May.”')).toEqual([
      'Mara Quill',
      'Mara Quill',
    ]);
  });

  it('gives a quotation without a cue to the person its own sentence introduces', () => {
    expect(
      namesIn('{Mara Quill} said the port was ready.', 'Tobin Hale was less sure: {}“It will flood.”'),
    ).toEqual(['Mara Quill', 'Tobin Hale']);
  });

  it('takes the role from the first full naming, also outside statements', () => {
    const { speakers } = read(
      markedArticle(
        'The report was handed to Tobin Hale, head of the harbour board, on Monday.',
        '{Hale} said it was thin.',
      ),
    );
    expect(speakers[0]).toMatchObject({ name: 'Tobin Hale', role: 'head of the harbour board' });
  });

  it('lists every form of the name and every mention once, in text order', () => {
    const marked = markedArticle('{Mayor Ines Okoro} said no. {She} repeated it. {Okoro} left.');
    const [speaker] = read(marked).speakers;
    expect(speaker?.aliases).toEqual(['Okoro']);
    expect(speaker?.mentions.map(({ start, end }) => marked.reading.text.slice(start, end))).toEqual([
      'Mayor Ines Okoro',
      'She',
      'Okoro',
    ]);
  });

  it('names the outlet that carries the words', () => {
    const marked = markedArticle('The Norpress news agency quoted {Mara Quill} as saying the port was shut.');
    const [attribution] = marked.attributions;
    const via = { start: 0, end: 'The Norpress news agency'.length };
    const reading = read({
      ...marked,
      attributions: [{ ...(attribution as NonNullable<typeof attribution>), via }],
    });
    expect(reading.viaOf).toEqual(['Norpress']);
  });

  it('returns one entry for each attribution, whose ids are speakers', () => {
    const pieces = fc.constantFrom(
      '{Mara Quill} said so. ',
      'Minister Tobin Hale met Quill. ',
      '{He} agreed. ',
      '{She} did not. ',
      '{} “Quite.” ',
      '{officials in Perth} warned of it. ',
      '{The board} and {its chair, Ines Okoro,} objected.\n',
      'WHO (World Health Organization) ',
      '“Nested {“quotes”} and (brackets ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const marked = markedArticle(parts.join(''));
        const { speakers, speakerOf, innerOf, viaOf } = read(marked);
        const ids = new Set(speakers.map((speaker) => speaker.id));
        expect(ids.size).toBe(speakers.length);
        expect([speakerOf.length, innerOf.length, viaOf.length]).toEqual(
          Array(3).fill(marked.attributions.length),
        );
        for (const id of speakerOf) expect(id === null || ids.has(id)).toBe(true);
        for (const { mentions } of speakers)
          for (const { start, end } of mentions)
            expect(0 <= start && start < end && end <= marked.reading.text.length).toBe(true);
      }),
    );
  });

  it('reads any text at all to the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const plain = text.replace(/[{}]/g, '');
        expect(read(markedArticle(`${plain} {${plain}} said so.`)).speakerOf).toHaveLength(1);
      }),
    );
  });

  it('changes nothing for other speakers when a paragraph of its own moves', () => {
    const quill =
      'Harbour Minister Mara Quill spoke first. {Quill} said the port was ready. {She} promised ferries.';
    const hale = 'Tobin Hale, a fisherman, was angry. {Hale} said the boats were lost. {He} blamed nobody.';
    const bank = 'The Bank of Norland (BON) met on Monday. {The BON} said rates would hold.';
    const said = (order: readonly string[]): Map<string, readonly (string | null)[]> =>
      new Map(
        order.map((paragraph, index) => {
          const before = order.slice(0, index).join('\n').split('{').length - 1;
          const count = paragraph.split('{').length - 1;
          return [paragraph, namesIn(...order).slice(before, before + count)];
        }),
      );
    const first = said([quill, hale, bank]);
    for (const order of [
      [hale, quill, bank],
      [bank, hale, quill],
      [quill, bank, hale],
    ])
      for (const paragraph of order) expect(said(order).get(paragraph)).toEqual(first.get(paragraph));
  });

  it('keeps ids when text is added elsewhere', () => {
    const body = ['{Mara Quill} said the port was ready.', '{Tobin Hale} doubted it.'];
    const ids = read(markedArticle(...body)).speakerOf;
    const longer = read(markedArticle('A storm came in overnight.', ...body, 'The rain stopped.')).speakerOf;
    expect(longer).toEqual(ids);
    expect(ids).toEqual(['mara-quill', 'tobin-hale']);
  });
});
