/** Where a dev server says whose it is, before its build is done. */
export const WHO = '/_weft/app';

/** Whether the dev server of an app answers at its port; another one's does not count. */
export async function isRunning(app: string, port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://localhost:${port}${WHO}`, { signal: AbortSignal.timeout(500) });
    return response.ok && ((await response.json()) as { app?: string }).app === app;
  } catch {
    return false;
  }
}
