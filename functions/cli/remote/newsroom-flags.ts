/**
 * How Node is to run a newsroom. Rows of a large import die while they are waited for; with large spaces for the young
 * they pile up, and an import of 200 MB takes half as much memory again.
 */
export const NEWSROOM_FLAGS: readonly string[] = ['--max-semi-space-size=4'];
