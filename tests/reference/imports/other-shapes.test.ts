import { describe, expect, it } from 'vitest';
import { readAll } from './read-all.ts';

describe('Our World in Data CSV', () => {
  const csv =
    'Entity,Code,Year,Life expectancy (years),Share online (%)\nTarn,TRN,2019,81.2,\nTarn,TRN,2020,81.5,77\n';

  it('brings one yearly fact for each filled cell', async () => {
    const { records, problems } = await readAll(csv);
    expect(problems).toEqual([]);
    expect(
      records.map(({ fact }) => [fact.metric, fact.unit, fact.value, fact.validFrom, fact.validTo]),
    ).toEqual([
      ['Life expectancy (years)', 'years', 81.2, '2019-01-01', '2019-12-31'],
      ['Life expectancy (years)', 'years', 81.5, '2020-01-01', '2020-12-31'],
      ['Share online (%)', 'percent', 77, '2020-01-01', '2020-12-31'],
    ]);
    expect(records[0]?.aliases).toEqual(['Tarn', 'TRN']);
    expect(records[0]?.metric.terms).toContain('Life expectancy');
  });

  it('reads days as well as years', async () => {
    const { records } = await readAll('Entity,Code,Day,Cases\nTarn,TRN,2020-03-18,14\n');
    expect(records[0]?.fact).toMatchObject({ validFrom: '2020-03-18', validTo: '2020-03-18', value: 14 });
  });

  it('names line and column of a word among the numbers', async () => {
    const { problems } = await readAll('Entity,Code,Year,Cases\nTarn,TRN,2019,many\n,TRN,next year,4\n');
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Cases'],
      [3, 'Entity'],
      [3, 'Year'],
    ]);
  });
});

describe('World Bank CSV', () => {
  const preamble = '"Data Source","World Development Indicators",\n\n"Last Updated Date","2024-05-30",\n\n';
  const header = '"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022",\n';

  it('finds the header below its preamble and turns years into facts, leaving gaps out', async () => {
    const { records, problems } = await readAll(
      `${preamble}${header}"Tarn","TRN","Inflation, consumer prices (annual %)","FP.CPI","3.5","",\n"Oskaren","OSK","Population, total","SP.POP","..","812000",\n`,
    );
    expect(problems).toEqual([]);
    expect(records.map(({ fact }) => [fact.entity, fact.unit, fact.value, fact.validFrom])).toEqual([
      ['Tarn', 'percent', 3.5, '2021-01-01'],
      ['Oskaren', 'people', 812000, '2022-01-01'],
    ]);
    expect(records[0]?.metric.terms).toContain('Inflation');
  });

  it('names the year’s column of a broken cell', async () => {
    const { problems } = await readAll(`${header}"Tarn","TRN","Population","SP.POP","1","n/a",\n`);
    expect(problems).toMatchObject([{ line: 2, column: '2022' }]);
  });
});

describe('SDMX-CSV', () => {
  it('reads labelled cells, multiplies by the power of ten and names the series by its dimensions', async () => {
    const { records, problems } = await readAll(
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ: Frequency,REF_AREA: Area,INDICATOR: Indicator,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\n' +
        'dataflow,TAR:GDP(1.0),I,Q: Quarterly,TRN: Tarn,GDP: Gross domestic product,2023-Q2,1.5,USD,6\n',
    );
    expect(problems).toEqual([]);
    expect(records[0]?.fact).toMatchObject({
      entity: 'Tarn',
      metric: 'Gross domestic product',
      unit: 'USD',
      value: 1_500_000,
      validFrom: '2023-04-01',
      validTo: '2023-06-30',
    });
    expect(records[0]?.aliases).toEqual(['Tarn', 'TRN']);
  });

  it('leaves out rows marked as deleted and observations without a value', async () => {
    const { records, problems } = await readAll(
      'ACTION,geo,TIME_PERIOD,OBS_VALUE\nD,TRN,2020,4\nI,TRN,2021,\nI,TRN,2022-02,5\n',
    );
    expect(problems).toEqual([]);
    expect(records.map(({ fact }) => [fact.validFrom, fact.validTo])).toEqual([['2022-02-01', '2022-02-28']]);
  });

  it('names the column of a period it cannot read, and asks for an area', async () => {
    const broken = await readAll('geo,TIME_PERIOD,OBS_VALUE\nTRN,spring,4\n');
    expect(broken.problems).toMatchObject([{ line: 2, column: 'TIME_PERIOD' }]);
    const without = await readAll('TIME_PERIOD,OBS_VALUE\n2020,4\n');
    expect(without.problems).toMatchObject([{ line: 1, column: 'REF_AREA' }]);
  });
});
