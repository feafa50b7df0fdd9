import { expect, test } from 'vitest';
import { isEnglish } from '../../shared/article/english.ts';

test.each([
  ['Police: 3 killed in Aldmoor'],
  ['Stocks surge, dollar falls'],
  ['Mayor of San José meets El Salvador delegation in Los Alamos'],
  ['“Je ne regrette rien,” sang the choir, and the mayor said she did not regret it either.'],
  ['E.U. leaders weigh plans'],
  ['1,234'],
  ['It’s in my health-care proposal.'],
])('%s is English, or short enough to be', (text) => {
  expect(isEnglish(text)).toBe(true);
});

test.each([
  ['Le président a annoncé mardi une réforme des retraites.'],
  ['Macron gagne la présidentielle'],
  ['Le président du Sénat a démissionné'],
  ['Regeringen har godkendt finansloven for året til juni'],
  ['Der Kanzler sagte am Dienstag, dass die Regierung das Gesetz ändern wird.'],
  ['El alcalde dijo que no habrá más recortes.'],
  ['Il governo ha approvato la legge di bilancio.'],
  ['De minister zei dinsdag dat het kabinet de plannen aanpast.'],
  ['Rząd przyjął budżet na przyszły rok, powiedział premier, i że nie będzie zmian.'],
  [
    'Hallitus hyväksyi talousarvion ensi vuodelle ja pääministeri kiitti puolueita, mutta eduskunta äänestää esityksestä vasta joulukuussa kun valiokunnat ovat antaneet lausuntonsa siitä hallitukselle tänään.',
  ],
  ['Правительство одобрило бюджет'],
  ['政府通过了预算'],
])('%s is not', (text) => {
  expect(isEnglish(text)).toBe(false);
});
