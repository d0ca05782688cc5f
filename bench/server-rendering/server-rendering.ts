import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Call } from '../benches.ts';
import { edgeSite } from '../first-paint/edge-site.ts';
import { serveFarAway } from '../first-paint/serve-far-away.ts';
import { deployTo } from '../support/deploy-to.ts';
import { inTurn } from '../support/in-turn.ts';
import { describeMachine } from '../support/machine.ts';
import { markdownTable } from '../support/markdown-table.ts';
import { ratio } from '../support/ratio.ts';
import { runBuild } from '../support/run-build.ts';
import { startEdge } from '../support/start-edge.ts';
import { withUndo } from '../support/with-undo.ts';
import { writeResults } from '../support/write-results.ts';
import { firstContent } from './first-content.ts';

const PATHS = ['/', '/catalog', '/catalog/morning-mug', '/checkout', '/account'];

/** Times the first content of pages that the edge fills, beside the same pages filled by browsers; variants in turn, `--rounds` times. */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: { type: 'string', default: '7' }, write: { type: 'boolean', default: false } },
  });
  const rounds = Number(values.rounds);
  return withUndo('server-rendering', async ({ folder, undo }) => {
    await runBuild();
    const store = join(folder, 'store');
    await deployTo(store, 'production', ['--all']);
    const [server, client] = [await startEdge(store, { ssr: true }), await startEdge(store)];
    undo(() => server.stop());
    undo(() => client.stop());
    const { originOf, browser } = await serveFarAway(
      { server: edgeSite(server.origin), client: edgeSite(client.origin) },
      undo,
    );
    const pages: Record<string, { ratio: number; ms: number; msOfClient: number }> = {};
    for (const path of PATHS) {
      say(`${rounds} rounds of ${path}`);
      const measures = (['server', 'client'] as const).map(
        site => [site, () => firstContent(browser, originOf(site) + path)] as const,
      );
      const medians = await inTurn(new Map(measures), rounds);
      const [ms = 0, msOfClient = 0] = [medians.get('server')?.time, medians.get('client')?.time];
      pages[path] = { ratio: ratio(ms, msOfClient), ms: Math.round(ms), msOfClient: Math.round(msOfClient) };
    }
    const machine = describeMachine({ Chromium: browser.version() });
    const table = markdownTable(
      ['page', 'to client rendering', 'ms', 'ms, client rendering'],
      Object.entries(pages).map(([path, page]) => [path, page.ratio.toFixed(2), page.ms, page.msOfClient]),
    );
    const markdown = `${table}\n\nMedians of ${rounds} rounds; ${machine}.`;
    if (values.write) await writeResults('server-rendering', { json: { machine, rounds, pages }, markdown });
    return { pages };
  });
}
