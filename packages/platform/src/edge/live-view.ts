import type { HonoRequest } from 'hono';
import { isExpired } from '../environment/expiry.js';
import type { Environments } from './environments.js';
import type { EnvironmentState } from './follow-environment.js';
import { refuse } from './refusal.js';
import { refusals } from './refusals.js';
import type { ServesEnvironment } from './serves-environment.js';
import type { View } from './view.js';
import { visitorOf } from './visitor.js';
import { whenReady } from './when-ready.js';

/** What is live for the one who asks. */
export interface LiveView {
  view: View;
  /** Others may get something else. */
  isPersonal: boolean;
  /** To be set with the answer. */
  cookie?: string;
}

export interface LiveViewOptions {
  environments: Environments;
  /** The environment that is served when no other is asked for. */
  environment: string;
  serves: ServesEnvironment;
}

type Answer = Response | Promise<Response>;

/** Answers with what is live in an environment for the one who asks, or says why nothing is. */
export function createLiveView({ environments, environment: usual, serves }: LiveViewOptions) {
  const refusalFor = ({ environment, taken, problem }: EnvironmentState) => {
    const expires = taken?.snapshot.expires;
    if (taken && expires !== undefined && isExpired(taken.snapshot, new Date()))
      return refusals.expired(environment, expires);
    if (taken) return undefined;
    if (problem) return refusals.unreachable();
    return environment === usual
      ? refusals.nothingDeployed(environment)
      : refusals.environmentUnknown(environment);
  };

  return (asked: HonoRequest, environment: string, answer: (live: LiveView) => Answer): Answer => {
    if (!serves(environment)) return refuse(asked, refusals.environmentUnknown(environment));
    return whenReady(environments.look(environment), state => {
      const refusal = refusalFor(state);
      if (refusal || !state.taken) return refuse(asked, refusal ?? refusals.unreachable());
      const { hasCanaries, viewFor } = state.taken;
      if (!hasCanaries) return answer({ view: viewFor(undefined), isPersonal: false });
      const { id, cookie } = visitorOf(asked);
      return answer({ view: viewFor(id), isPersonal: true, cookie });
    });
  };
}

export type AnswerLive = ReturnType<typeof createLiveView>;
