import pc from 'picocolors';

/** Where a command writes, and how wide that is. */
export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly colours: ReturnType<typeof pc.createColors>;
  /** Whether a person watches the error stream. */
  readonly showsProgress: boolean;
  print(text: string): void;
  complain(text: string): void;
}

const NARROWEST = 72;
const WIDEST = 120;
const USUAL = 80;

/** The terminal of this process. Where nobody reads on (`stet check … | head`), the command ends with `unread`. */
export function processTerminal(unread: number): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(unread);
    throw error;
  });
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? USUAL)),
    colours: pc,
    showsProgress: process.stderr.isTTY === true,
    print: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
  };
}
