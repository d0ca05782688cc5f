import type { NewModule } from './exposed-modules.js';
import { jsonText } from './json-text.js';
import type { NewApp } from './new-app.js';

/** tsconfig.base.json with the paths of further modules, at the end. */
export function withPaths(text: string, modules: readonly NewModule[]): string {
  const config = JSON.parse(text) as { compilerOptions: { paths: Record<string, string[]> } };
  for (const { id, file } of modules) config.compilerOptions.paths[id] = [`./${file}`];
  return jsonText(config);
}

/** apps/remote-modules.d.ts with further modules, at the end. Throws when it is not what it was. */
export function withModules(text: string, modules: readonly NewModule[]): string {
  const lines = modules.map(({ id }) => `    '${id}': typeof import('${id}');\n`);
  const end = /(?<=interface RemoteModules \{\n[^}]*)(?= *\})/;
  if (!end.test(text))
    throw new Error('apps/remote-modules.d.ts has no "interface RemoteModules { … }" to add a module to.');
  return text.replace(end, () => lines.join(''));
}

/** README.md with the app in its picture of the tree; as it was where there is no such picture. */
export const withFolder = (text: string, { name, title }: NewApp): string =>
  text.replace(APPS, tree => `${tree}${`  ${name}/ `.padEnd(25)}${title}\n`);

const APPS = /^apps\/ .*\n(?: {2}\S.*\n)+/m;
