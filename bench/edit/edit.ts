import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../../e2e/support/chromium.ts';
import type { Call } from '../benches.ts';
import { copyRepository } from '../support/copy-repository.ts';
import { freePort } from '../../e2e/support/free-port.ts';
import { installedVersion } from '../support/installed-version.ts';
import { describeMachine } from '../support/machine.ts';
import { withUndo } from '../support/with-undo.ts';
import { writeResults } from '../support/write-results.ts';
import { choosePorts } from './choose-ports.ts';
import { startDevServers } from './dev-servers.ts';
import { openEditedPage } from './edited-page.ts';
import { timeEdits } from './time-edits.ts';

/** A component of component-library, which the catalog shows its name in. */
const EDITED = 'apps/component-library/src/PageHeader.tsx';
const edit = (source: string, mark: string) => source.replace('{title}<', `{title}, ${mark}<`);

/**
 * Times an edit of a component of one app until it is seen in the page of another, which a third one is the host of: with the dev servers of all
 * apps, and with one dev server of one build of the same sources. In turn, `--rounds` times, on copies of this repository.
 */
export async function run({ words, say }: Call): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: { type: 'string', default: '15' }, write: { type: 'boolean', default: false } },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  return withUndo('edit', async ({ folder, undo }) => {
    say('Starting the dev servers of all apps, and that of all as one');
    const many = await copyRepository(join(folder, 'many'));
    const ports = await choosePorts(many);
    const servers = await startDevServers({
      program: 'npx',
      args: ['turbo', 'run', 'dev'],
      directory: many,
      ports: [...ports.values()],
    });
    undo(() => servers.stop());
    const one = await copyRepository(join(folder, 'one'));
    const port = await freePort();
    const server = await startDevServers({
      program: 'npx',
      args: ['tsx', 'edit/serve-single-app.ts', String(port)],
      directory: join(one, 'bench'),
      ports: [port],
    });
    undo(() => server.stop());
    const browser = await chromium.launch(chromiumLaunchOptions());
    undo(() => browser.close());

    const pageOf = (copy: string, port = 0) =>
      openEditedPage(browser, {
        address: `http://localhost:${port}/catalog`,
        file: join(copy, EDITED),
        edit,
        content: 'main h1',
      });
    const pages = [await pageOf(many, ports.get('shell')), await pageOf(one, port)];
    say(`${values.rounds} edits each`);
    const [ms = NaN, msOfSingleApp = NaN] = await timeEdits(pages, Number(values.rounds));
    const result = {
      ratio: Math.round((ms / msOfSingleApp) * 100) / 100,
      ms: Math.round(ms),
      msOfSingleApp: Math.round(msOfSingleApp),
    };
    const machine = describeMachine({ Chromium: browser.version(), webpack: installedVersion('webpack') });
    if (values.write) await writeResults('edit', { json: result, markdown: reportOf(result, machine) });
    return result;
  });
}

const reportOf = ({ ratio, ms, msOfSingleApp }: Record<string, number>, machine: string) =>
  `An edit is seen in ${ratio} of the time that it takes with one build: after ${ms} ms, there after ${msOfSingleApp} ms (${machine}).`;
