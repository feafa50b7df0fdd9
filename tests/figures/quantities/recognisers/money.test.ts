import { describe, expect, it } from 'vitest';
import { ofKind } from '../read.ts';

describe('money by its sign', () => {
  it.each([
    ['a $44 billion bid', '$44 billion=44000000000 USD'],
    ['worth €12m', '€12m=12000000 EUR'],
    ['about US$1.1tn', 'US$1.1tn=1100000000000 USD'],
    ['HK$ 10.05 billion', 'HK$ 10.05 billion=10050000000 HKD'],
    ['Rs 500 crore', 'Rs 500 crore=5000000000 INR'],
    ['$US113 trillion', '$US113 trillion=113000000000000 USD'],
    ['£2.5b of debt', '£2.5b=2500000000 GBP'],
    ['a $1.2-billion loan', '$1.2-billion=1200000000 USD'],
    ['$10 million dollars', '$10 million dollars=10000000 USD'],
    ['worth Rs. 5 crore', 'Rs. 5 crore=50000000 INR'],
    ['EC$2.7 billion', 'EC$2.7 billion=2700000000 XCD'],
    ['COP 28,000', 'COP 28,000=28000 COP'],
    ['$161trillion', '$161trillion=161000000000000 USD'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'money')).toEqual([expected]));

  it.each(['the $ sign', '$ and cents', 'A$AP sang', 'at COP 28', 'the TOP 10'])(
    'finds no sum in %j',
    (text) => expect(ofKind(text, 'money')).toEqual([]),
  );
});

describe('money by its name', () => {
  it.each([
    ['1.8 trillion euros', '1.8 trillion euros=1800000000000 EUR'],
    ['3 billion Swiss francs', '3 billion Swiss francs=3000000000 CHF'],
    ['tens of thousands of dollars', 'tens of thousands of dollars=10000..100000 USD'],
    ['a million pounds', 'a million pounds=1000000 GBP'],
    ['800 yuan', '800 yuan=800 CNY'],
    ['20 million Zambian kwacha', '20 million Zambian kwacha=20000000 ZMW'],
    ['20 million kwacha', '20 million kwacha=20000000 kwacha'],
    ['300 lei', '300 lei=300 RON'],
    ['3 dollars 50 cents', '3 dollars 50 cents=3.5 USD'],
    ['It cost 15 dollars 50.', '15 dollars 50=15.5 USD'],
    ['They lost 75 USD million.', '75 USD million=75000000 USD'],
    ['120 MEUR', '120 MEUR=120000000 EUR'],
    ['10 € a head', '10 €=10 EUR'],
    ['one-yen coins', 'one-yen=1 JPY'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'money')).toEqual([expected]));

  it.each([
    '5 real friends',
    '500 Afghani refugees',
    '5 punts',
    '275 pound-feet of torque',
    'a 20-pound turkey',
    'weighing 20 pounds',
  ])('finds no sum in %j', (text) => expect(ofKind(text, 'money')).toEqual([]));
});

describe('money in minor units', () => {
  it.each([
    ['up 19 cents', '19 cents=19 cents'],
    ['shares at 164p', '164p=1.64 GBP'],
    ['470 pence', '470 pence=4.7 GBP'],
    ['a 12-cent dividend', '12-cent=12 cents'],
    ['50 euro cents', '50 euro cents=0.5 EUR'],
    ['12 US cents', '12 US cents=12 cents'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'money')).toEqual([expected]));

  it.each(['page 164 p', 'two p', 'a cent'])('finds none in %j', (text) =>
    expect(ofKind(text, 'money')).toEqual([]),
  );
});
