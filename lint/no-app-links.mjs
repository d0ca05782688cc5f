import { readFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The folder of the app (the nearest folder with a federation.config.ts) that a file is in. */
function appOf(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'federation.config.ts'))) return folder;
  }
  return undefined;
}

/** Names of the other apps in the folder around `app`. */
const linkedApps = app => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(app, 'package.json'), 'utf8'),
  );
  return Object.keys({ ...dependencies, ...devDependencies }).filter(name =>
    existsSync(join(dirname(app), name, 'federation.config.ts')),
  );
};

/** Apps meet by federated names only: no path that leaves the app, no other app in package.json, no remote that is not declared. */
export const noAppLinks = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      path: '"{{source}}" leaves the app. Expose the module where it lives, and import it by its federated name.',
      dependency: 'package.json links to the app "{{name}}". Apps meet by federated names only: take it out.',
      remote:
        '"{{name}}" is another app. Add it to "remotes" in federation.config.ts to import its modules statically.',
    },
  },
  create(context) {
    const app = appOf(context.filename);
    if (!app) return {};
    const remotes =
      readFileSync(join(app, 'federation.config.ts'), 'utf8').match(/remotes:\s*\[([^\]]*)\]/)?.[1] ?? '';
    const declared = [...remotes.matchAll(/['"]([^'"]+)['"]/g)].map(([, name]) => name);
    // Types of other apps are free to use: nothing of them is left in a build. But they too go by federated names.
    const isType = node =>
      [node.importKind, node.exportKind].includes('type') || node.type === 'TSImportType';

    const check = node => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      if (source.startsWith('.')) {
        const inside = relative(app, resolve(dirname(context.filename), source)).split(sep)[0] !== '..';
        if (!inside) context.report({ node, messageId: 'path', data: { source } });
        return;
      }
      if (isType(node)) return;
      const name = source.split('/')[0];
      const isApp = existsSync(join(dirname(app), name, 'federation.config.ts'));
      if (isApp && !declared.includes(name)) context.report({ node, messageId: 'remote', data: { name } });
    };

    return {
      Program(node) {
        for (const name of linkedApps(app)) context.report({ node, messageId: 'dependency', data: { name } });
      },
      ImportDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
