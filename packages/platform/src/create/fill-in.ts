import { componentName } from './component-name.js';
import type { NewApp } from './new-app.js';
import type { Files } from './read-template.js';

/**
 * Puts an app in the place of the one that templates are written for: `sample-app`, `SampleApp` in names of code, `Sample app` to people,
 * at `/sample-path`, position 99, port 3999.
 */
export function fillIn(text: string, { name, title, port, page }: NewApp): string {
  const values: Record<string, string> = {
    'sample-app': name,
    SampleApp: componentName(name),
    'Sample app': title,
    '/sample-path': page?.path ?? '',
    'position: 99': `position: ${page?.position}`,
    '3999': String(port),
  };
  return text.replaceAll(SAMPLE, found => values[found] ?? found);
}

const SAMPLE = /sample-app|SampleApp|Sample app|\/sample-path|position: 99|3999/g;

/** Puts an app into the files of a template, and into their names. */
export const fillInFiles = (template: Files, app: NewApp): Files =>
  Object.fromEntries(Object.entries(template).map(([path, text]) => [fillIn(path, app), fillIn(text, app)]));
