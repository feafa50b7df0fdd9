/**
 * How Node is to run a newsroom. The spaces for what is young cannot be bounded once it runs; filled by a large import,
 * they hold some 90 MB more than these. Articles are checked as fast.
 */
export const NEWSROOM_FLAGS: readonly string[] = ['--max-semi-space-size=4'];
