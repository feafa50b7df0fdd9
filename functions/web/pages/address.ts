const part = encodeURIComponent;

/** Where things are, as links in pages. */
export const address = {
  article: (articleId: string) => `/articles/${part(articleId)}`,
  figure: (articleId: string, figureId: string) => `/articles/${part(articleId)}#note-${part(figureId)}`,
  version: (articleId: string, version: number) => `/articles/${part(articleId)}/versions/${version}`,
  versions: (articleId: string) => `/articles/${part(articleId)}/versions`,
  difference: (articleId: string, from: number, to: number) =>
    `/articles/${part(articleId)}/versions/${from}..${to}`,
  feedback: (articleId: string, figureId: string) =>
    `/articles/${part(articleId)}/figures/${part(figureId)}/feedback`,
  speaker: (speakerId: string) => `/speakers/${part(speakerId)}`,
  fact: (factId: string) => `/facts/${part(factId)}`,
  factArticles: (factId: string) => `/facts/${part(factId)}/articles`,
  entity: (entity: string) => `/facts?entity=${part(entity)}`,
  aliases: (entity: string) => `/entities/${part(entity)}/aliases`,
  alias: (entity: string, alias: string) => `/entities/${part(entity)}/aliases/${part(alias)}`,
  verdict: (verdict: string) => `/figures?verdict=${part(verdict)}`,
  /** The house lexicon as a report's engine stamp names it. */
  lexicon: (version: number) => `/lexicon?version=${version}`,
  run: (runId: string) => `/runs/${part(runId)}`,
};

/** A source's address if it leads to the web; null for any other scheme (`javascript:`), which must not become a link. */
export function webAddress(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:')
    ? parsed.href
    : null;
}
