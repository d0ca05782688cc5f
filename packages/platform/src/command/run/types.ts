import { relative, resolve, sep } from 'node:path';
import { environmentName } from '../../names.js';
import { cacheFolder } from '../../remote/cache-folder.js';
import { openKept } from '../../remote/kept-folder.js';
import { writeTypes, type TypesReport } from '../../remote/write-types.js';
import { columns } from '../columns.js';
import type { Outcome } from '../command.js';
import { offlineText } from '../offline-text.js';
import type { CallOf } from '../options.js';
import { sourceOf } from './called-source.js';

export async function run(call: CallOf<'types'>): Promise<Outcome> {
  const { words: apps, options, directory } = call;
  const environment = environmentName(options.env);
  const to = resolve(directory, options.to);
  const source = await sourceOf(call);
  const kept = openKept(cacheFolder(directory, source.place));
  const report = await writeTypes(to, { source, kept, environment, apps });
  return { text: describe(report, pathOf(relative(directory, to))), data: { ...report, to } };
}

const pathOf = (path: string) => path.split(sep).join('/');

function describe(report: TypesReport, to: string): string {
  const { environment, id, from, releases, modules, offline } = report;
  const of = `${environment}@${id} from ${from}`;
  const rows = Object.entries(releases).map(([app, { version, contract }]) => [
    `${app}@${version}`,
    contract === undefined ? 'skipped: its build has no types' : countText(modules?.[app]?.length),
  ]);
  const folder = /^(?:\.\.|\/|\w:)/.test(to) ? to : `./${to}`;
  return [
    ...(offline ? [offlineText(offline, `${environment}@${id}`)] : []),
    modules ? `  ${to} has the types of ${of}:` : `  ${to} stays as it is, with the types of ${of}:`,
    columns(rows),
    '',
    '  Extend it in tsconfig.json, and include its declarations beside your own sources:',
    `    "extends": ["${folder}/tsconfig.json"]`,
    `    "include": ["src", "${to}/remote-modules.d.ts"]`,
  ].join('\n');
}

const countText = (count?: number) =>
  count === undefined ? '' : `${count} ${count === 1 ? 'module' : 'modules'}`;
