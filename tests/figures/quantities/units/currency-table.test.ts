import { describe, expect, it } from 'vitest';
import { CURRENCIES } from '../../../../shared/figures/quantities/units/currency-table.ts';
import { find } from '../read.ts';

/** The national currencies of ISO 4217. */
const ISO_4217 =
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
  CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD
  IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR
  MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP
  SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER
  ZAR ZMW ZWG`.split(/\s+/);

describe('CURRENCIES', () => {
  it.each(ISO_4217)('has %s, by its code and by a name', (code) => {
    const currency = CURRENCIES.find((one) => one.code === code);
    const sums = [`It cost ${code} 2,500.`, `It cost 2,500 ${currency?.names[0]}s.`].map(
      (text) => find(text)[0],
    );
    expect(sums.map((sum) => [sum?.kind, sum?.value, sum?.unit])).toEqual([
      ['money', 2500, code],
      ['money', 2500, code],
    ]);
  });

  it('gives no sign and no name to two currencies', () => {
    const all = CURRENCIES.flatMap(({ signs, names }) => [...signs, ...names]);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });
});
