import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { sum } from '../support/sum.ts';
import type { Asked } from './network-log.ts';
import { asStranger, openPage, type Goal } from './open-page.ts';

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** What is one stream, in the words of DevTools. */
const KINDS = ['Script', 'Stylesheet'];

/**
 * What a first visit would load if all its scripts were compressed as one stream, as well as brotli can, and all its style sheets as another; the
 * HTML, whatever else there is, and the headers of all files as they came. A file that is compressed alone knows nothing of the others, so
 * the same code is never smaller in files that are deployed one by one: a limit that is due to how it is cut, and not to what is in it.
 */
export const bytesInOneStream = (browser: Browser, origin: string, goal: Goal): Promise<number> =>
  asStranger(browser, async page => {
    const { asked } = await openPage(page, origin, goal);
    const streams = KINDS.map(kind => asked.filter(({ type }) => type === kind));
    const others = asked.filter(({ type }) => !KINDS.includes(type));
    const contents = await Promise.all(streams.map(compressed));
    return sum([
      ...contents,
      ...streams.flat().map(({ headers }) => headers),
      ...others.map(({ bytes }) => bytes),
    ]);
  });

async function compressed(files: readonly Asked[]): Promise<number> {
  const bodies = await Promise.all(files.map(file => file.body()));
  return brotliCompressSync(Buffer.concat(bodies), BROTLI).length;
}
