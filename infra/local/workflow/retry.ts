/** Attempts in all, the first pause in milliseconds, and by how much each next pause grows. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly firstPause: number;
  readonly backoff: number;
}

/** Tries until it works or the last attempt fails; what is permanent is not tried again. */
export async function retried<Result>(
  policy: RetryPolicy,
  isPermanent: (error: unknown) => boolean,
  attempt: () => Promise<Result>,
  wait: (milliseconds: number) => Promise<unknown>,
): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= policy.attempts || isPermanent(error)) throw error;
      await wait(policy.firstPause * policy.backoff ** (tried - 1));
    }
  }
}
