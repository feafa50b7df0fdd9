/**
 * Runs tasks side by side, but those of one name one after another in the order they came, so that an article's drops
 * are read in their order.
 */
export class NamedQueue {
  readonly #width: number;
  readonly #waiting: { readonly name: string; readonly run: () => Promise<void> }[] = [];
  readonly #running = new Set<string>();
  #idle: (() => void)[] = [];
  #stopped = false;

  constructor(width: number) {
    this.#width = width;
  }

  /** Takes a task that answers for its own errors. */
  add(name: string, run: () => Promise<void>): void {
    this.#waiting.push({ name, run });
    this.#next();
  }

  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void> {
    if (this.#isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Forgets what waits, and resolves when what runs has ended. */
  stop(): Promise<void> {
    this.#stopped = true;
    this.#waiting.length = 0;
    return this.idle();
  }

  #next(): void {
    while (!this.#stopped && this.#running.size < this.#width) {
      const at = this.#waiting.findIndex((task) => !this.#running.has(task.name));
      const task = at < 0 ? undefined : this.#waiting.splice(at, 1)[0];
      if (!task) return;
      this.#running.add(task.name);
      void task.run().finally(() => this.#ended(task.name));
    }
  }

  #ended(name: string): void {
    this.#running.delete(name);
    this.#next();
    if (!this.#isIdle()) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  #isIdle(): boolean {
    return this.#waiting.length === 0 && this.#running.size === 0;
  }
}
