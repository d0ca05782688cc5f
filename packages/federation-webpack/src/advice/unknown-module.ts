import { nearest } from './nearest.js';
import { manifestOf, type Failure, type Sources } from './sources.js';
import { adviseOnEntry } from './unreachable.js';

/** About a module that an app does not hand out: it exposes none of this name, or is not there any more. */
export async function adviseOnModule(
  { app = '', module = '' }: Failure,
  sources: Sources,
): Promise<string | undefined> {
  const manifest = await manifestOf(app, sources);
  if (!manifest) return adviseOnEntry({ app }, sources);
  const asked = module.slice(app.length + 1);
  const exposed = manifest.exposes.map(({ path }) => path.replace(/^\.\//, ''));
  return exposed.includes(asked) ? undefined : notExposed(app, asked, exposed);
}

function notExposed(app: string, asked: string, exposed: readonly string[]): string {
  const near = nearest(asked, exposed);
  const instead =
    near === undefined ? `; it exposes ${exposed.join(', ') || 'nothing'}` : `, did you mean ${app}/${near}`;
  const end = near === undefined ? '.' : '?';
  return `${app} has no module "./${asked}"${instead}${end} Correct the name, or expose it in federation.config.ts of ${app}.`;
}
