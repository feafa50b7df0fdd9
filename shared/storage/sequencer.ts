/**
 * Orders two sequencers of one key as S3 asks: the shorter is right-padded with zeros, then they compare as text.
 * Negative: `a` is older. Zero: the same event. https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function compareSequencers(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const left = a.toUpperCase().padEnd(length, '0');
  const right = b.toUpperCase().padEnd(length, '0');
  return left < right ? -1 : left > right ? 1 : 0;
}
