interface RateLimitOptions {
  /** How many pass in a second, on and on. */
  perSecond: number;
  /** How many pass at once after a quiet time. */
  burst: number;
  /** In ms. @default the clock of the process */
  now?: () => number;
}

/** Makes the function that says whether one more may pass. */
export function createRateLimit({ perSecond, burst, now = () => performance.now() }: RateLimitOptions) {
  let left = burst;
  let at = now();
  return (): boolean => {
    const time = now();
    left = Math.min(burst, left + ((time - at) / 1000) * perSecond);
    at = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
