import type { HonoRequest } from 'hono';
import { readAddress, type AddressDefaults } from './address.js';
import { answerPrepared } from './answer.js';
import type { AnswerLive } from './live-view.js';
import type { Pages } from './pages.js';
import { refuse, wantsPage } from './refusal.js';
import { refusals } from './refusals.js';
import { whenReady } from './when-ready.js';

interface ServePageOptions {
  answerLive: AnswerLive;
  pages: Pages;
  defaults: AddressDefaults;
}

/** Answers those who ask for a page: with the HTML of the host app, at every route. */
export function createServePage({ answerLive, pages, defaults }: ServePageOptions) {
  return (asked: HonoRequest): Response | Promise<Response> => {
    if (!wantsPage(asked)) return refuse(asked, refusals.notFound(asked.path));
    const { environment, app, base, route } = readAddress(asked.header('host'), asked.path, defaults);
    return answerLive(asked, environment, ({ view, isPersonal, cookie }) => {
      const host = view.apps.get(app);
      if (!host) return refuse(asked, refusals.appUnknown(app, environment));
      return whenReady(pages(view, { host, base, route, isPersonal }), page =>
        page ? answerPrepared(asked, page, cookie) : refuse(asked, refusals.noPage(app, host.version)),
      );
    });
  };
}
