import type { RemoteImport } from './missing-exports.js';
import { hearImports, TELL_IMPORT } from './remote-imports.js';

const imported = (user: string): RemoteImport => ({ user, module: 'a/b', names: [], exports: {} });
/** As the code of a build does. */
const tell = (found: RemoteImport) => {
  const run = new Function('found', `${TELL_IMPORT}(found)`) as (found: RemoteImport) => void;
  run(found);
};

it('hears of what was before, and of what comes, each once', () => {
  const heard: string[] = [];
  ['first', 'second'].map(imported).forEach(tell);
  hearImports(({ user }) => heard.push(user));
  expect(heard).toEqual(['first', 'second']);
  tell(imported('third'));
  expect(heard).toEqual(['first', 'second', 'third']);
});
