import { ORIGIN } from '../../render/messages.js';
import { pageFiles } from '../preload/page-files.js';
import { findModule, type AskedPage } from '../preload/page-modules.js';

/**
 * Links to the style sheets of a host and of some modules, by what they are asked for and by what the runtimes of their apps find them; without
 * those that are in `before`.
 */
export function styleLinks(
  { apps, host }: Pick<AskedPage, 'apps' | 'host'>,
  modules: Iterable<string>,
  before = '',
): string {
  const found = [...modules].flatMap(id => findModule(apps, id) ?? []);
  return pageFiles({ apps, host }, found)
    .filter(({ kind }) => kind === 'style')
    .map(
      ({ url, own, integrity = '' }) =>
        `<link rel=stylesheet href="${url}" data-href="${ORIGIN}${own}" integrity="${integrity}" crossorigin=anonymous>`,
    )
    .filter(link => !before.includes(link))
    .join('');
}
