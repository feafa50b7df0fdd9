/** Undoes what was opened, the last first. */
export interface Closing {
  add(close: () => Promise<void> | void): void;
  /** Closes everything once; further calls wait for the first. The first error is thrown when all is closed. */
  close(): Promise<void>;
}

export function closingInOrder(): Closing {
  const opened: (() => Promise<void> | void)[] = [];
  let closing: Promise<void> | null = null;
  async function closeAll(): Promise<void> {
    const errors: unknown[] = [];
    for (const close of opened.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }
  return {
    add: (close) => void opened.push(close),
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}
