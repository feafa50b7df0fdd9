const RISES = /^(?:increase|rise|gain|jump|growth|surge|hike|improvement)s?$/;
const FALLS = /^(?:fall|drop|decline|decrease|loss|losse|slump|cut|reduction)s?$/;

/** Which way a noun of change points ("an increase", "two cuts"); null for any other word. */
export function changeNounDirection(word: string): 'up' | 'down' | null {
  return RISES.test(word) ? 'up' : FALLS.test(word) ? 'down' : null;
}
