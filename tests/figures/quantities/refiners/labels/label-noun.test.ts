import { describe, expect, it } from 'vitest';
import { roles } from '../../read.ts';

describe('numbers behind a noun that numbers its things', () => {
  it.each([
    ['under Section 4 of it', '4=label'],
    ['He triggered Article 50.', '50=label'],
    ['on page 12', '12=label'],
    ['at No. 10 they', '10=label'],
    ['the S&P 500 closed', '500=label'],
    ['the ftse 100 slipped', '100=label'],
    ['a Boeing 787 left', '787=label'],
    ['he rowed in boat number 17', '17=label'],
    ['she moved into unit 7 of the block', '7=label'],
    ['Ward 9 of the hospital shut', '9=label'],
    ['Schedule 2 says so', '2=label'],
    ['They lost in round 3 of the cup.', '3=label'],
  ])('are labels in %j', (text, role) => expect(roles(text)).toEqual([role]));

  it.each([
    ['sections of 4 metres', '4 metres=figure'],
    ['the games drew 300 fans', '300=figure'],
    ['Schedule 2 meetings a week', '2=figure'],
    ['page after page of 12 claims', '12=figure'],
    ['a record number 300 strong', '300=figure'],
    ['foreigners on permits number 1.2 million', '1.2 million=figure'],
    ['its members number 38', '38=figure'],
    ['it gave each unit 14 doctors', '14=figure'],
    ['in all, round 30 people came', '30=figure'],
  ])('are figures in %j', (text, role) => expect(roles(text)).toEqual([role]));
});

describe('the usual names of those who are left or ranked', () => {
  it.each([
    ['She reached the last 16 in Orle.', '16=label'],
    ['They stayed in the bottom three.', 'three=label'],
    ['It wants a top-four finish.', 'four=label'],
    ['The big five lenders agreed, said one.', 'five=figure'],
  ])('in %j: %s', (text, role) => expect(roles(text)[0]).toBe(role));

  it.each([
    ['The top 10 schools shut.', '10=figure'],
    ['Sales could top 300.', '300=figure'],
    ['The last 30 boats left.', '30=figure'],
  ])('are counts in %j', (text, role) => expect(roles(text)).toEqual([role]));
});

describe('numbers of a service', () => {
  it.each([
    ['Callers to the 101 line waited.', '101=label'],
    ['The 42 bus was late.', '42=label'],
  ])('are labels in %j', (text, role) => expect(roles(text)).toEqual([role]));

  it.each([
    ['The 42 bus drivers walked out.', '42=figure'],
    ['It bought 42 buses.', '42=figure'],
    ['a 42 line poem', '42=figure'],
  ])('are figures in %j', (text, role) => expect(roles(text)).toEqual([role]));
});
