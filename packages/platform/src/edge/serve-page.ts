import type { HonoRequest } from 'hono';
import { readAddress, type Address, type AddressDefaults } from './address.js';
import { answerPrepared } from './answer.js';
import type { AnswerLive, LiveView } from './live-view.js';
import type { Overrides } from './overrides/create-overrides.js';
import type { Pages } from './pages.js';
import { refuse, wantsPage } from './refusal.js';
import { refusals } from './refusals.js';
import type { RenderedPages } from './rendered/create-rendered-pages.js';
import { whenReady } from './when-ready.js';

interface ServePageOptions {
  answerLive: AnswerLive;
  pages: Pages;
  overrides: Overrides;
  /** Pages with overrides: in a memory of their own, so that they push out none that everybody gets. */
  overriddenPages: Pages;
  /** Fills pages here. @default browsers do it */
  rendered?: RenderedPages;
  defaults: AddressDefaults;
}

/** Answers those who ask for a page: with the HTML of the host app, at every route. */
export function createServePage({
  answerLive,
  pages,
  overrides,
  overriddenPages,
  rendered,
  defaults,
}: ServePageOptions) {
  const answerPage = (
    asked: HonoRequest,
    { app, base, route, environment }: Address,
    { view, isPersonal, cookie }: LiveView,
    mark = '',
  ) => {
    const host = view.apps.get(app);
    if (!host) return refuse(asked, refusals.appUnknown(app, environment));
    const make = mark === '' ? pages : overriddenPages;
    const request = { host, base, route, isPersonal, mark };
    return whenReady(make(view, request), page => {
      if (!page) return refuse(asked, refusals.noPage(app, host.version));
      // Apps of one browser's own machine are that browser's.
      return rendered && !view.overrides
        ? rendered(asked, view, request, page, cookie)
        : answerPrepared(asked, page, cookie);
    });
  };

  return (asked: HonoRequest): Response | Promise<Response> => {
    if (!wantsPage(asked)) return refuse(asked, refusals.notFound(asked.path));
    const address = readAddress(asked.header('host'), asked.path, defaults);
    return answerLive(asked, address.environment, live =>
      overrides.concern(asked)
        ? overrides.answer(asked, live, (other, mark) => answerPage(asked, address, other, mark))
        : answerPage(asked, address, live),
    );
  };
}
