const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  halves: 'half',
  leaves: 'leaf',
  data: 'data',
  series: 'series',
  species: 'species',
  cookies: 'cookie',
  movies: 'movie',
  calories: 'calorie',
  homes: 'home',
  buses: 'bus',
  viruses: 'virus',
  bosses: 'boss',
};

/** The phrase in lower case, its last word in the singular: "member countries" → "member country". */
export function singularPhrase(phrase: string): string {
  const words = phrase.toLowerCase().split(' ');
  const last = words.pop() ?? '';
  return [...words, singular(last)].join(' ');
}

function singular(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (/(?:men)$/.test(word) && word.length > 4) return word.replace(/men$/, 'man');
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.replace(/es$/, '');
  return /[^s]s$/.test(word) && !/(?:us|is)$/.test(word) ? word.slice(0, -1) : word;
}
