/** Whether the text of a token begins with a capital letter. */
export function opensWithCapital({ text }: { readonly text: string }): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
