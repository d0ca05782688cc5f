import { parseArgs } from 'node:util';
import type { Call } from '../benches.ts';
import { goals } from '../first-paint/goals.ts';
import { serveVariants } from '../first-paint/serve-variants.ts';
import { counted } from '../support/counted.ts';
import { inTurn } from '../support/in-turn.ts';
import { describeMachine } from '../support/machine.ts';
import { withUndo } from '../support/with-undo.ts';
import { writeResults } from '../support/write-results.ts';
import { figuresOf, navigationTable, type Variant } from './figures.ts';
import { navigate, type Navigation, type Way } from './navigate.ts';

const { catalog, checkout, account } = goals;
const WAYS: Way[] = [
  { from: catalog, to: checkout },
  { from: account, to: catalog },
  { from: account, to: checkout },
];

/**
 * Times the way from a page, opened for the first time, to another one by its link, until the content is there: for people who save data, for whom
 * links fetch nothing ahead; for all others, once the network is idle; and in one build of the same sources, with a chunk for each page.
 * The network is that of the first paint; variants in turn, `--rounds` times.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: { type: 'string', default: '9' }, write: { type: 'boolean', default: false } },
  });
  const rounds = Number(values.rounds);
  return withUndo('navigation', async ({ folder, undo }) => {
    const { originOf, browser } = await serveVariants(['weft', 'preloaded'], { folder, say, undo });
    const [weft, monolith] = [originOf('weft'), originOf('preloaded')];

    const measure = async (way: Way) => {
      say(`${rounds} rounds from ${nameOf(way)}`);
      const variants = new Map<Variant, () => Promise<Navigation>>([
        ['weft', () => navigate(browser, way, { origin: weft, savesData: true })],
        ['prefetched', () => navigate(browser, way, { origin: weft, savesData: false })],
        ['monolith', () => navigate(browser, way, { origin: monolith, savesData: true })],
        ['again', () => navigate(browser, way, { origin: weft, savesData: true })],
      ]);
      const medians = await inTurn(variants, rounds);
      return figuresOf(Object.fromEntries(medians) as Record<Variant, Navigation>);
    };
    const navigations: Record<string, ReturnType<typeof figuresOf>> = {};
    for (const way of WAYS) navigations[nameOf(way)] = await measure(way);
    const machine = describeMachine({ Chromium: browser.version() });
    const markdown = `${navigationTable(navigations)}\n\nMedians of ${counted(rounds, 'round')}; ${machine}.`;
    if (values.write)
      await writeResults('soft-navigation', { json: { machine, rounds, navigations }, markdown });
    return { navigations };
  });
}

const nameOf = ({ from, to }: Way) => `${from.path} to ${to.path}`;
