import { recordsOf } from './records-of.ts';

/** Beginnings and ends of things that do not exist, for what the checker makes of days and lengths of time. */
export const TIMES_WORLD = recordsOf(`
Orrin Dairy;Orrin Dairy|the dairy;founded;founded|established|began churning;date;1887-05-02;1887-05-02;1887-05-02;event
Orrin Dairy;Orrin Dairy|the dairy;employees;employees|employs|staff;people;340;2020-01-01;;state
Radio Tamber;Radio Tamber|the station;launched;launched|first broadcast;date;1982-11-01;1982-11-01;1982-11-01;event
Marram Observatory;Marram Observatory|the observatory;inaugurated;inaugurated;date;1971-06-12;1971-06-12;1971-06-12;event
Marram Observatory;Marram Observatory|the observatory;diameter;across|diameter;m;38;1971-06-12;;state
Harrow;Harrow;withdrawal from the League;left|withdrew|quit;date;2017-10-27;2017-10-27;2017-10-27;event
Tarn;Tarn;withdrawal from the League;left|withdrew|quit;date;2019-03-17;2019-03-17;2019-03-17;event
Busk Bridge;Busk Bridge|the bridge;opened;opened|opening;date;1994-05-06;1994-05-06;1994-05-06;event
Busk Bridge;Busk Bridge|the bridge;construction start;work began|construction;date;1988-03-14;1988-03-14;1988-03-14;event
Busk Bridge;Busk Bridge|the bridge;length;long|length;m;820;1994-05-06;;state
Pale fever;Pale fever;declared eradicated;declared eradicated;date;1980-05-08;1980-05-08;1980-05-08;event
Pale fever;Pale fever;last case;last case;date;1977-10-26;1977-10-26;1977-10-26;event
Ander Crown;Ander Crown|the crown;stolen;stolen|theft;date;2011-11-09;2011-11-09;2011-11-09;event
Ander Crown;Ander Crown|the crown;recovered;recovered|came back;date;2014-02-25;2014-02-25;2014-02-25;event
Velm Accord;Velm Accord|the accord;signed;signed|signing;date;1985-06-14;1985-06-14;1985-06-14;event
Cape Orrin fire;Cape Orrin fire;date;fire;date;2019-08-11;2019-08-11;2019-08-11;event
Ada Ruck;Ada Ruck;first elected;elected;date;2011-10-26;2011-10-26;2011-10-26;event
`);
