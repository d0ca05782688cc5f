import type { HonoRequest } from 'hono';
import { ORIGIN } from '../../render/messages.js';
import type { Renderer } from '../../render/create-renderer.js';
import { answerPrepared } from '../answer.js';
import { chooseEncoding } from '../choose-encoding.js';
import { prepareText } from '../compress.js';
import { createLru } from '../lru.js';
import type { PageRequest } from '../pages.js';
import { firstKnown } from '../page-snapshot.js';
import { pageModules } from '../preload/page-modules.js';
import { weighPrepared, type Prepared } from '../prepared.js';
import type { View } from '../view.js';
import { isSecure } from '../visitor.js';
import { serverSnapshot } from './server-snapshot.js';
import { splitPage, type SplitPage } from './split-page.js';
import { streamText } from './stream-text.js';
import { styleLinks } from './style-links.js';

/** Answers with a page that has been filled on the server. */
export type RenderedPages = (
  asked: HonoRequest,
  view: View,
  request: PageRequest,
  /** The page as browsers would fill it. */
  page: Prepared,
  cookie?: string,
) => Response;

interface RenderedPagesOptions {
  renderer: Renderer;
  /** To keep at most. */
  bytes: number;
}

const HTML = 'text/html; charset=utf-8';

/**
 * Fills pages on the server. The head is sent at once, with the style sheets that are known to be needed; the rest when the page is rendered. What could
 * be rendered as a whole is kept.
 */
export function createRenderedPages({ renderer, bytes }: RenderedPagesOptions): RenderedPages {
  const kept = createLru<Prepared>(bytes);
  const open = new Map<string, Promise<string>>();

  return (asked, view, request, page, cookie) => {
    const { host, base, route, isPersonal } = request;
    const split = splitPage(new TextDecoder().decode(page.identity.content));
    const visited = visitedAddress(asked);
    if (!split || !visited) return answerPrepared(asked, page, cookie);
    const { origin, path } = visited;
    const key = [view.environment, view.id, host.app, base, isPersonal, origin, path].join(' ');
    const ready = kept.get(key);
    if (ready) return answerPrepared(asked, ready, cookie);

    const headers = withoutTag(page.identity.unchanged);
    const { apps } = view;
    const ofRoute = view.table.find(route);
    const known = pageModules({ apps, host, page: ofRoute }).map(({ id }) => id);
    const head = atOrigin(split.head + styleLinks({ apps, host }, known), origin);
    const renderRest = async () => {
      const rendered = await renderer.render({
        ...{ key: `${view.environment} ${view.id} ${host.app}`, host: host.app, base },
        ...{ snapshot: serverSnapshot(view), address: ORIGIN + path },
        pages: firstKnown(view, { host: host.app, page: ofRoute }),
      });
      const rest = atOrigin(restOf(split, { view, request, known, rendered }), origin);
      if (rendered?.failures.length === 0) {
        const prepared = await prepareText(head + rest, HTML, headers);
        kept.set(key, prepared, weighPrepared(prepared));
      }
      return rest;
    };
    const rest = open.get(key) ?? renderRest().finally(() => open.delete(key));
    open.set(key, rest);

    const encoding = chooseEncoding(asked.header('accept-encoding'), () => true);
    return new Response(streamText(inTurn(head, rest), encoding), {
      headers: {
        ...headers,
        'Content-Type': HTML,
        ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
        ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }),
      },
    });
  };
}

interface Filling {
  view: View;
  request: PageRequest;
  known: readonly string[];
  rendered: Awaited<ReturnType<Renderer['render']>>;
}

function restOf(split: SplitPage, { view: { apps }, request: { host }, known, rendered }: Filling): string {
  if (!rendered) return split.asItIs;
  const further = styleLinks(
    { apps, host },
    [...known, ...rendered.modules],
    styleLinks({ apps, host }, known),
  );
  return further + split.fill(host.app, rendered.html);
}

async function* inTurn(head: string, rest: Promise<string>) {
  yield head;
  yield await rest;
}

/** A page that is being made has no tag yet. */
const withoutTag = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'ETag'));

const atOrigin = (html: string, origin: string) => html.replaceAll(ORIGIN, origin);

/** What the visitor asks for; undefined where that is no address. */
function visitedAddress(asked: HonoRequest): { origin: string; path: string } | undefined {
  try {
    const { host, pathname, search } = new URL(asked.url);
    return { origin: new URL(`http${isSecure(asked) ? 's' : ''}://${host}`).origin, path: pathname + search };
  } catch {
    return undefined;
  }
}
