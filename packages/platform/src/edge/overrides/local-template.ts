import type { PageTemplate } from '../page-template.js';
import type { ReleaseFacts } from '../release-facts.js';

const SCRIPT = /<script\b[^>]*>\s*<\/script>/g;

/**
 * The HTML of a release for a host that is taken from its dev server: with the entry of that one, and without the integrity of the one
 * before. With CORS, as a dev server refuses scripts to pages of other sites without it.
 */
export function localTemplate(
  template: PageTemplate,
  { location: { entry, type } }: ReleaseFacts,
): PageTemplate {
  const kind = type === 'module' ? 'type="module"' : 'defer';
  const local = `<script ${kind} fetchpriority="high" crossorigin="anonymous" src="${entry}"></script>`;
  const replace = (html: string) => html.replace(SCRIPT, script => (script.includes(entry) ? local : script));
  return { ...template, scripts: replace(template.scripts) };
}
