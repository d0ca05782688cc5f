/** URL of the classic script that is running now. */
export const runningScript = (): string | undefined =>
  (document.currentScript as HTMLScriptElement | null)?.src;
