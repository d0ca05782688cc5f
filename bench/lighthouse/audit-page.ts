import lighthouse, { type Result } from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';

/** What Lighthouse calls its settings for a kind of device. */
export type Preset = 'desktop' | 'mobile';

const CONFIGS = { desktop, mobile: undefined };
const ATTEMPTS = 3;

/** Has Lighthouse audit a page, in the Chromium that listens on a port. Once in a while it loses a recording and asks to be run again: it is. */
export async function auditPage(url: string, preset: Preset, port: number): Promise<Result> {
  let problem = 'it has no report';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'silent' }, CONFIGS[preset]);
    const report = result?.lhr;
    if (report && !report.runtimeError) return report;
    problem = report?.runtimeError?.message ?? problem;
  }
  throw new Error(`Lighthouse failed at ${url} ${ATTEMPTS} times: ${problem}`);
}
