import { nearest } from './nearest.js';
import type { Failure, Sources } from './sources.js';

/** About an app that the page does not know; nothing about one that it knows. */
export function adviseOnApp({ app = '' }: Pick<Failure, 'app'>, { snapshot }: Sources): string | undefined {
  const known = Object.keys(snapshot.apps).sort();
  if (app === '' || known.includes(app)) return undefined;
  const near = nearest(app, known);
  return near === undefined
    ? `No app is named "${app}"; the page knows ${known.join(', ') || 'none'}. Correct the name, or add the app to the workspace.`
    : `No app is named "${app}". Did you mean ${near}?`;
}
