import type { FederationEvent } from '@weft/federation-runtime';

/** What an event is about, and what happened to it, in a few words each. */
export interface EventText {
  /** A module, an app, a package or a URL; empty where it is the page. */
  subject: string;
  text: string;
}

/** Puts an event into words. */
export function eventText(event: FederationEvent): EventText {
  const { app = '' } = event;
  switch (event.type) {
    case 'load-start':
      return { subject: event.module ?? app, text: 'asked for' };
    case 'load-end':
      return { subject: event.module ?? app, text: loadEndText(event) };
    case 'retry':
      return { subject: event.url, text: `${event.message}; attempt ${event.attempt}` };
    case 'failure':
      return { subject: event.module ?? app, text: failureText(event) };
    case 'fallback':
      return { subject: event.module, text: `not shown, but ${event.to ?? 'what its consumer gave'}` };
    case 'share':
      return { subject: `${event.package} ${event.version}`, text: shareText(event) };
    case 'refused':
      return { subject: app, text: event.message };
  }
}

type Of<T extends FederationEvent['type']> = Extract<FederationEvent, { type: T }>;

const loadEndText = ({ ok, duration }: Of<'load-end'>) =>
  `${ok ? 'in' : 'not to be had, after'} ${duration.toFixed(0)} ms`;

// The message begins with the code, and ends with where that is described.
const failureText = ({ message, to }: Of<'failure'>) =>
  to === undefined ? message : `${message} Goes on with ${to}.`;

const shareText = ({ app, provider, reason }: Of<'share'>) =>
  reason === 'conflict'
    ? `of ${provider}, outside of the range of ${app}`
    : `of ${provider}, taken by ${app}`;

/** Whether an event tells that something went wrong. */
export const isTrouble = (event: FederationEvent): boolean =>
  ['failure', 'fallback', 'retry', 'refused'].includes(event.type) ||
  (event.type === 'load-end' && !event.ok) ||
  (event.type === 'share' && event.reason === 'conflict');
