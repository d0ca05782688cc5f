import type { HonoRequest } from 'hono';
import { refuse } from './refusal.js';
import { refusals } from './refusals.js';

type Answer = Response | Promise<Response>;

/** Who answers what. */
export interface Routes {
  health(): Answer;
  file(asked: HonoRequest, app: string, version: string, file: string): Answer;
  content(asked: HonoRequest, integrity: string): Answer;
  named(asked: HonoRequest, app: string, file: string): Answer;
  snapshot(asked: HonoRequest, environment: string, id: string): Answer;
  latest(asked: HonoRequest, environment: string): Answer;
  inspector(asked: HonoRequest, file: string): Answer;
  overrides(asked: HonoRequest): Answer;
  /** Everything else. */
  page(asked: HonoRequest): Answer;
}

const OWN = '/_weft/';
const FILE = /^releases\/([^/]+)\/([^/]+)\/(.+)$/;
const NAMED = /^files\/([^/]+)\/([^/]+)$/;
const CONTENT = /^content\/(.+)\.js$/;
const SNAPSHOT = /^snapshots\/([^/]+)\/([^/]+)\.json$/;
const LATEST = /^environments\/([^/]+)\/latest$/;
const INSPECTOR = /^(?:inspector|mark)\.js$|^inspector\//;

/** Finds out who answers a request. */
export function createRouter({
  health,
  file,
  content,
  named,
  snapshot,
  latest,
  inspector,
  overrides,
  page,
}: Routes) {
  const own = (asked: HonoRequest, path: string): Answer => {
    const [, app, version, name] = FILE.exec(path) ?? [];
    if (app && version && name) return file(asked, app, version, name);
    const [, owner, fileOf] = NAMED.exec(path) ?? [];
    if (owner && fileOf) return named(asked, owner, fileOf);
    const [, integrity] = CONTENT.exec(path) ?? [];
    if (integrity) return content(asked, integrity);
    const [, environment, id] = SNAPSHOT.exec(path) ?? [];
    if (environment && id) return snapshot(asked, environment, id);
    const [, followed] = LATEST.exec(path) ?? [];
    if (followed) return latest(asked, followed);
    if (INSPECTOR.test(path)) return inspector(asked, path);
    if (path === 'overrides') return overrides(asked);
    return path === 'health' ? health() : refuse(asked, refusals.notFound(asked.path));
  };

  return (asked: HonoRequest): Answer => {
    const path = decoded(asked.path);
    return path.startsWith(OWN) ? own(asked, path.slice(OWN.length)) : page(asked);
  };
}

/** Hono leaves what has a meaning in URLs as it is; a name may have that in it, too. */
function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
