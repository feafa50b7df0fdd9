/** Whether two full names can be one person's: one surname, and given names that agree or abbreviate each other. */
export function agree(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  if (a.length === 1 || b.length === 1) return true;
  return sameGivenName(a[0] as string, b[0] as string) || within(a, b) || within(b, a);
}

const SHORT_FORMS: Readonly<Record<string, string>> = {
  joe: 'joseph',
  bill: 'william',
  bob: 'robert',
  mike: 'michael',
  jim: 'james',
  tom: 'thomas',
  tony: 'anthony',
  dave: 'david',
  dan: 'daniel',
  chuck: 'charles',
  charlie: 'charles',
  dick: 'richard',
  rick: 'richard',
  ted: 'edward',
  ed: 'edward',
  ben: 'benjamin',
  bernie: 'bernard',
  beth: 'elizabeth',
  liz: 'elizabeth',
  kate: 'katherine',
  chris: 'christopher',
  steve: 'steven',
  matt: 'matthew',
  nick: 'nicholas',
  pete: 'peter',
  ron: 'ronald',
  don: 'donald',
  ken: 'kenneth',
  greg: 'gregory',
  jeff: 'jeffrey',
  sam: 'samuel',
  tim: 'timothy',
  andy: 'andrew',
  alex: 'alexander',
  max: 'maxwell',
  larry: 'lawrence',
  jerry: 'gerald',
  pat: 'patrick',
  sue: 'susan',
  meg: 'margaret',
};

function sameGivenName(a: string, b: string): boolean {
  if (a === b || (SHORT_FORMS[a] ?? a) === (SHORT_FORMS[b] ?? b)) return true;
  return (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0);
}

/** Whether every word of `part` stands in `whole`, in the same order. */
export function within(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (at < part.length && word === part[at]) at += 1;
  return at === part.length;
}

/** Whether `whole` ends with the words of `part`. */
export function endsWith(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length > whole.length) return false;
  return part.every((word, i) => word === whole[whole.length - part.length + i]);
}

/** Whether `whole` starts with the words of `part`. */
export function startsWith(whole: readonly string[], part: readonly string[]): boolean {
  return part.length <= whole.length && part.every((word, i) => word === whole[i]);
}
