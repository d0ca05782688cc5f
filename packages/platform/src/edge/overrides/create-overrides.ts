import type { HonoRequest } from 'hono';
import { hasCode } from '../../platform-error.js';
import type { LiveView } from '../live-view.js';
import type { ReleaseFacts } from '../release-facts.js';
import type { View } from '../view.js';
import { askedChange, mayAskForChange } from './asked-change.js';
import { createChangeOverrides, type ChangeSources } from './change-overrides.js';
import { keepOverrides, keptOverrides, mayHaveOverrides } from './kept-overrides.js';
import { keptPermission } from './kept-permission.js';
import { markTag } from './mark-tag.js';
import type { Override } from './override.js';
import { findOverride, isFault, overriddenView, type Fault } from './overridden-view.js';

/** What of a browser's overrides holds in an environment, and what does not any more. */
export interface ActiveOverrides {
  found: ReadonlyMap<Override, ReleaseFacts>;
  /** And why. */
  dropped: ReadonlyMap<Override, string>;
}

type Answer = Response | Promise<Response>;
type AnswerPage = (live: LiveView, mark: string) => Answer;

/** Gives single browsers other apps than everybody gets. */
export function createOverrides(sources: ChangeSources) {
  const change = createChangeOverrides(sources);

  const active = async (asked: HonoRequest, view: View): Promise<ActiveOverrides> => {
    const { environment } = view;
    const wanted = keptOverrides(asked).filter(kept => kept.environment === environment);
    const why = wanted.length > 0 ? sources.policy.whyNot(environment, keptPermission(asked)) : undefined;
    const found = new Map<Override, ReleaseFacts>();
    const dropped = new Map<Override, string>();
    for (const override of wanted) {
      const one =
        why === undefined ? await findOverride(view, override, sources).catch(unreachable) : undefined;
      if (one && !isFault(one)) found.set(override, one);
      else dropped.set(override, one?.why ?? why ?? '');
    }
    return { found, dropped };
  };

  /** The page with what holds; the browser forgets what does not, and the page says so. */
  const answerActive = async (asked: HonoRequest, live: LiveView, answerPage: AnswerPage) => {
    const { found, dropped } = await active(asked, live.view);
    if (found.size + dropped.size === 0) return answerPage(live, '');
    const said = [...dropped].map(([{ app }, why]) => `The override of ${app} is over: ${why}.`);
    const view = overriddenView(live.view, found);
    const response = await answerPage({ ...live, view, isPersonal: true }, markTag(said));
    if (dropped.size > 0) response.headers.append('Set-Cookie', forget(asked, live.view, dropped));
    return response;
  };

  return {
    active,
    /** Whether the one who asks may have overrides, or want some: cheap, for all who do not. */
    concern: (asked: HonoRequest): boolean => mayHaveOverrides(asked) || mayAskForChange(asked.url),
    /** Answers one whom they concern. */
    answer(asked: HonoRequest, live: LiveView, answerPage: AnswerPage): Answer {
      const wanted = askedChange(asked.url);
      return wanted ? change(asked, live.view, wanted) : answerActive(asked, live, answerPage);
    },
  };
}

/** A page is sent without it then. */
const unreachable = (error: unknown): Fault => {
  if (hasCode(error, 'STORE_UNREACHABLE'))
    return { kind: 'release', why: 'the release store does not answer' };
  throw error;
};

export type Overrides = ReturnType<typeof createOverrides>;

function forget(asked: HonoRequest, { environment }: View, dropped: ActiveOverrides['dropped']): string {
  const apps = [...dropped.keys()].map(({ app }) => app);
  const stays = keptOverrides(asked).filter(
    kept => kept.environment !== environment || !apps.includes(kept.app),
  );
  return keepOverrides(asked, stays);
}
