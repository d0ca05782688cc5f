import type { ServerPage } from '@weft/federation-runtime/node';
import type { HonoRequest } from 'hono';
import { ORIGIN } from '../../render/messages.js';
import type { Renderer } from '../../render/create-renderer.js';
import { answerPrepared } from '../answer.js';
import { chooseEncoding } from '../choose-encoding.js';
import { prepareText } from '../compress.js';
import { createLru } from '../lru.js';
import type { PageRequest } from '../pages.js';
import { firstKnown } from '../page-snapshot.js';
import { allowStyles } from '../policy/allow-styles.js';
import { pageModules } from '../preload/page-modules.js';
import { weighPrepared, type Prepared } from '../prepared.js';
import type { ReleaseFiles } from '../release-files.js';
import type { View } from '../view.js';
import { furtherStyles, pageStyles } from './page-styles.js';
import { serverSnapshot } from './server-snapshot.js';
import { splitPage, type SplitPage } from './split-page.js';
import { streamText } from './stream-text.js';
import { visitedAddress } from './visited-address.js';

/** Answers with a page that has been filled on the server. */
export type RenderedPages = (
  asked: HonoRequest,
  view: View,
  request: PageRequest,
  /** The page as browsers would fill it. */
  page: Prepared,
  cookie?: string,
) => Promise<Response>;

interface RenderedPagesOptions {
  files: ReleaseFiles;
  renderer: Renderer;
  /** To keep at most. */
  bytes: number;
}

const HTML = 'text/html; charset=utf-8';

/**
 * Fills pages on the server. The head is sent at once, with the style sheets that are known to be needed; the rest when the page is rendered. What could
 * be rendered as a whole is kept.
 */
export function createRenderedPages({ renderer, files, bytes }: RenderedPagesOptions): RenderedPages {
  const kept = createLru<Prepared>(bytes);
  const open = new Map<string, Promise<Made>>();

  const make = async (key: string, path: string, origin: string, filling: Filling): Promise<Made> => {
    const { view, request, split, headers } = filling;
    const { apps } = view;
    const { host, base, route } = request;
    const page = view.table.find(route);
    const known = pageModules({ apps, host, page }).map(({ id }) => id);
    const rendering = renderer.render({
      ...{ key: `${view.environment} ${view.id} ${host.app}`, host: host.app, base },
      ...{ snapshot: serverSnapshot(view), address: ORIGIN + path },
      pages: firstKnown(view, { host: host.app, page }),
    });
    const styles = await pageStyles(files, { apps, host, modules: known });
    const head = atOrigin(split.head(styles.html), origin);
    const allowed = allowStyles(headers, styles.hashes);

    const renderRest = async () => {
      const rendered = await rendering;
      if (!rendered) return split.asItIs;
      const modules = [...known, ...rendered.modules];
      const further = furtherStyles({ apps, host, modules }, known);
      const rest = atOrigin(further + split.fill(host.app, rendered.html), origin);
      if (rendered.failures.length === 0) await keep(key, origin, filling, { ...rendered, modules });
      return rest;
    };
    return { head, headers: allowed, rest: renderRest() };
  };

  /** For the next one all style sheets are known. */
  const keep = async (
    key: string,
    origin: string,
    { view: { apps }, request: { host }, split, headers }: Filling,
    { html, modules }: Pick<ServerPage, 'html' | 'modules'>,
  ): Promise<void> => {
    const styles = await pageStyles(files, { apps, host, modules });
    const page = atOrigin(split.head(styles.html) + split.fill(host.app, html), origin);
    const prepared = await prepareText(page, HTML, allowStyles(headers, styles.hashes));
    kept.set(key, prepared, weighPrepared(prepared));
  };

  return async (asked, view, request, page, cookie) => {
    const split = splitPage(new TextDecoder().decode(page.identity.content));
    const visited = visitedAddress(asked);
    if (!split || !visited) return answerPrepared(asked, page, cookie);
    const { origin, path } = visited;
    const { host, base, isPersonal } = request;
    const key = [view.environment, view.id, host.app, base, isPersonal, origin, path].join(' ');
    const ready = kept.get(key);
    if (ready) return answerPrepared(asked, ready, cookie);

    const headers = withoutTag(page.identity.unchanged);
    const making = open.get(key) ?? make(key, path, origin, { view, request, split, headers });
    open.set(key, making);
    const made = await making.catch((error: unknown) => {
      open.delete(key);
      throw error;
    });
    void made.rest.finally(() => open.delete(key));

    const encoding = chooseEncoding(asked.header('accept-encoding'), () => true);
    return new Response(streamText(inTurn(made), encoding), {
      headers: {
        ...made.headers,
        'Content-Type': HTML,
        ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
        ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }),
      },
    });
  };
}

/** What a page is made of. */
interface Filling {
  view: View;
  request: PageRequest;
  split: SplitPage;
  /** Of the page as browsers would fill it. */
  headers: Record<string, string>;
}

/** A page whose head is there. */
interface Made {
  head: string;
  headers: Record<string, string>;
  rest: Promise<string>;
}

async function* inTurn({ head, rest }: Made) {
  yield head;
  yield await rest;
}

/** A page that is being made has no tag yet. */
const withoutTag = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'ETag'));

const atOrigin = (html: string, origin: string) => html.replaceAll(ORIGIN, origin);
