/** How many requests one call has under way: enough to be quick, few enough not to be throttled for it. */
const LANES = 8;

/** Runs `work` over all `parts`, at most eight at once. Rejects with the first error, after which no part is begun. */
export async function inLanes<Part>(
  parts: readonly Part[],
  work: (part: Part) => Promise<void>,
): Promise<void> {
  const rest = parts.values();
  let failed = false;
  const lane = async () => {
    for (const part of rest) {
      if (failed) return;
      try {
        await work(part);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(LANES, parts.length) }, lane));
}
