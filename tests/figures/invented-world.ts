import { recordsOf } from './records-of.ts';

/** Facts about places and bodies that do not exist, dense enough to be confused with each other. */
const ROWS = `
Lake Orrin;Lake Orrin|Orrin;area;area|covers;km2;68800;2000-01-01;;state;measured
Tamber Bridge;Tamber Bridge|the bridge;opened;opened|built;date;1967-05-12;1967-05-12;1967-05-12;event;exact
Tamber Bridge;Tamber Bridge|the bridge;length;long|length|metres;m;410;1967-05-12;2017-10-08;state;measured
Tamber Bridge collapse;Tamber Bridge|the bridge|the collapse;deaths;killed|died|deaths|dead|lives;deaths;43;2017-10-08;;state;exact
Tamber Bridge collapse;Tamber Bridge|the collapse;date;collapse|collapsed|fell;date;2017-10-08;2017-10-08;2017-10-08;event;exact
Mirrel mine collapse;Mirrel mine|Mirrel;deaths;killed|died|deaths|dead|lives;deaths;112;2012-11-24;;state;exact
Mirrel mine collapse;Mirrel mine|Mirrel;date;collapse|collapsed|caved in;date;2012-11-24;2012-11-24;2012-11-24;event;exact
Hallin explosion;Hallin|Hallin explosion;deaths;killed|died|deaths|dead|lives;deaths;1782;1917-12-06;;state;exact
Hallin explosion;Hallin|Hallin explosion;date;explosion|blast|exploded;date;1917-12-06;1917-12-06;1917-12-06;event;exact
OWT;OWT|Ocean Watch Treaty Organization;members;members|member states|countries|-nation|-member;members;25;2010-01-01;2019-12-31;state;exact
OWT;OWT|Ocean Watch Treaty Organization;members;members|member states|countries|-nation|-member;members;26;2020-01-01;2023-06-30;state;exact
OWT;OWT|Ocean Watch Treaty Organization;members;members|member states|countries|-nation|-member;members;27;2023-07-01;;state;exact
OWT;OWT|Ocean Watch Treaty Organization;founded;founded|created|set up;date;1954-09-29;1954-09-29;1954-09-29;event;exact
OWT;OWT|Ocean Watch Treaty Organization;annual budget;budget|spends;CHF;1400000000;2020-01-01;;state;exact
Velmark;Velmark|Velmarkish|Lissel;inflation;inflation|consumer prices;percent;4.8;2024-09-01;2024-09-30;period;exact
Velmark;Velmark|Velmarkish|Lissel;inflation;inflation|consumer prices;percent;5.3;2024-10-01;2024-10-31;period;exact
Velmark;Velmark|Velmarkish|Lissel;unemployment rate;unemployment|jobless;percent;7.1;2024-07-01;2024-09-30;period;exact
Velmark;Velmark|Velmarkish|Lissel;minimum wage;minimum wage|wage floor;EUR per hour;10.5;2023-01-01;2023-12-31;state;exact
Velmark;Velmark|Velmarkish|Lissel;minimum wage;minimum wage|wage floor;EUR per hour;11.2;2024-01-01;;state;exact
Velmark;Velmark|Velmarkish|Lissel;provinces;provinces;provinces;34;1990-01-01;2022-06-30;state;exact
Velmark;Velmark|Velmarkish|Lissel;provinces;provinces;provinces;38;2022-07-01;;state;exact
Velmark;Velmark|Velmarkish|Lissel;population;population|people|inhabitants;people;3800000;2020-01-01;;state;measured
Senate of Velmark;Senate|Velmark's Senate;seats;seats|senators|-seat|members;seats;72;2001-12-10;;state;exact
Senate of Cordony;Senate|Cordony's Senate;seats;seats|senators|-seat|members;seats;105;1999-01-01;;state;exact
Bank of Velmark;Bank of Velmark|the Bank;policy rate;policy rate|key rate|interest rates|benchmark;percent;5;2023-06-08;2024-06-05;state;exact
Bank of Velmark;Bank of Velmark|the Bank;policy rate;policy rate|key rate|interest rates|benchmark;percent;4.25;2024-06-06;2024-10-17;state;exact
Bank of Velmark;Bank of Velmark|the Bank;policy rate;policy rate|key rate|interest rates|benchmark;percent;3.75;2024-10-18;;state;exact
Quill Freight;Quill Freight|Quill|the company;employees;employees|staff|employs|workforce;employees;6500;2024-01-01;;state;exact
Quill Freight;Quill Freight|Quill|the company;fleet;fleet|ships|vessels;ships;84;2024-01-01;;state;exact
Quill Freight;Quill Freight|Quill|the company;branches;branches|offices;branches;248;2023-01-01;2024-06-30;state;exact
Quill Freight;Quill Freight|Quill|the company;branches;branches|offices;branches;212;2024-07-01;;state;exact
Quill Freight;Quill Freight|Quill|the company;core capital ratio;core capital|capital ratio;percent;13.6;2024-09-30;;state;exact
Quill-Lodd takeover;Lodd Lines|Lodd;price;price|paid|bought|takeover;EUR;730000000;2018-05-02;;state;exact
Quill-Lodd takeover;Lodd Lines|Lodd;completed;completed|bought|takeover|acquired;date;2018-05-02;2018-05-02;2018-05-02;event;exact
Tide Games 2024;Tide Games|the Games;sports;sports;sports;32;2024-07-26;;state;exact
Tide Games 2024;Tide Games|the Games;events;events|gold medals;events;329;2024-07-26;;state;exact
Tide Games 2024;Tide Games|the Games;iron in each medal;iron;g;18;2024-07-26;;state;exact
Coastal Treaty;Coastal Treaty|the treaty;parties;parties|ratified|countries;parties;198;2015-01-01;;state;exact
Coastal Treaty;Coastal Treaty|the treaty;in force;came into force|took effect;date;1998-01-14;1998-01-14;1998-01-14;event;exact
Sollen spill;Sollen|Sollen platform;oil spilled;spilled|leaked;barrels;4900000;2010-04-20;;state;exact
`;

/** What the reference says in tests of the checker; see the rows for the names it knows. */
export const INVENTED_WORLD = recordsOf(ROWS);
