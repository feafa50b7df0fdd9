import assert from 'node:assert/strict';

/** A newsroom over HTTP, with a token or without. */
export class NewsroomClient {
  readonly url: string;
  readonly #headers: Record<string, string>;

  constructor(url: string, token: string | null) {
    this.url = url;
    this.#headers = {
      accept: 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    };
  }

  async refuses(path: string, status: number): Promise<void> {
    const answer = await fetch(this.url + path, { headers: this.#headers });
    assert.equal(answer.status, status, await answer.text());
  }

  async importReference(csv: Uint8Array<ArrayBuffer>): Promise<void> {
    const answer = await fetch(`${this.url}/reference/imports`, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'text/csv' },
      body: csv,
    });
    assert.equal(answer.status, 200, await answer.text());
  }

  /** The version of the house lexicon, once it is at least `version`. */
  async lexicon(version: number): Promise<number> {
    const deadline = Date.now() + 60_000;
    for (;;) {
      const answer = await fetch(`${this.url}/lexicon`, { headers: this.#headers });
      const { version: current } = (await answer.json()) as { version: number };
      if (current >= version) return current;
      if (Date.now() > deadline) throw new Error(`the house lexicon is still at version ${current}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** The report as served, once there is one. */
  async report(articleId: string): Promise<string> {
    const deadline = Date.now() + 60_000;
    for (;;) {
      const answer = await fetch(`${this.url}/articles/${articleId}`, { headers: this.#headers });
      if (answer.ok) return answer.text();
      if (Date.now() > deadline)
        throw new Error(`no report on ${articleId}: ${answer.status} ${await answer.text()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
