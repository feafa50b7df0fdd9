import { recordsOf } from '../records-of.ts';

/** Two ferry lines, a vote and a plant that do not exist, at several dates. */
const ROWS = `
Tarn Ferries;Tarn Ferries|Tarn;passengers;passengers|people carried|carried;passengers;2000;2024-01-01;2024-03-31;period
Tarn Ferries;Tarn Ferries|Tarn;passengers;passengers|people carried|carried;passengers;2400;2024-04-01;2024-06-30;period
Tarn Ferries;Tarn Ferries|Tarn;passengers;passengers|people carried|carried;passengers;2092;2025-01-01;2025-03-31;period
Tarn Ferries;Tarn Ferries|Tarn;ships;ships|fleet|vessels;ships;12;2010-01-01;2014-12-31;state
Tarn Ferries;Tarn Ferries|Tarn;ships;ships|fleet|vessels;ships;20;2015-01-01;2023-12-31;state
Tarn Ferries;Tarn Ferries|Tarn;ships;ships|fleet|vessels;ships;25;2024-01-01;;state
Tarn Ferries;Tarn Ferries|Tarn;complaints;complaints;complaints;61;2023-01-01;2023-12-31;period
Tarn Ferries;Tarn Ferries|Tarn;complaints;complaints;complaints;145;2024-01-01;2024-12-31;period
Tarn Ferries;Tarn Ferries|Tarn;revenue;revenue|income;EUR;6800000;2023-01-01;2023-12-31;period
Tarn Ferries;Tarn Ferries|Tarn;revenue;revenue|income;EUR;7400000;2024-01-01;2024-12-31;period
Tarn Ferries;Tarn Ferries|Tarn;punctuality;punctuality|on time;percent;64.3;2023-01-01;2023-12-31;period
Tarn Ferries;Tarn Ferries|Tarn;punctuality;punctuality|on time;percent;69.0;2024-01-01;2024-12-31;period
Oskar Line;Oskar Line;ships;ships|fleet|vessels;ships;8;2012-01-01;;state
Oskar Line;Oskar Line;complaints;complaints;complaints;29;2024-01-01;2024-12-31;period
Tarn Ferries;Tarn Ferries|Tarn;electric ships;electric ships|electric;ships;10;2024-01-01;;state
Tarn pier;Tarn pier|the pier;cost;cost|price;EUR;61000000;2024-06-01;;state
Tarn pier;Tarn pier|the pier;planned cost;budget|planned cost;EUR;48000000;2019-01-01;;state
Lake Orrin;Lake Orrin|the lake;mean temperature;mean temperature|temperature;degC;11.9;2024-01-01;2024-12-31;period
Lake Orrin;Lake Orrin|the lake;temperature normal;normal|long-term average;degC;10.4;1991-01-01;;state
Ada Holt;Ada Holt|Holt;votes;votes;votes;31204;2025-03-02;2025-03-02;period
Ben Ruck;Ben Ruck|Ruck;votes;votes;votes;27981;2025-03-02;2025-03-02;period
`;

export const FERRIES = recordsOf(ROWS);
