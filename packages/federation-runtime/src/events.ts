import type { ErrorCode, Phase } from './federation-error.js';

/** What every event says of itself; times are in ms since the page began (`performance.now()`). */
interface EventOf<T extends string> {
  type: T;
  time: number;
  /** The id of the page's snapshot. */
  snapshot?: string;
  app?: string;
  /** The version of the app's release. */
  release?: string;
}

/** What was being loaded: an exposed module where `module` is given, else the entry of the app. */
interface Loading {
  module?: string;
  url?: string;
}

/** The entry of an app, or a module of it, is asked for the first time. */
export interface LoadStartEvent extends EventOf<'load-start'>, Loading {}

/** It is there, or not to be had. */
export interface LoadEndEvent extends EventOf<'load-end'>, Loading {
  /** When it was asked for. */
  start: number;
  /** In ms. */
  duration: number;
  ok: boolean;
}

/** A file could not be had, and is asked for once more. */
export interface RetryEvent extends EventOf<'retry'> {
  url: string;
  /** Which attempt comes now, from 2. */
  attempt: number;
  message: string;
}

/** A release is given up, or something that belongs to none, such as the snapshot. One event, however many places it concerns. */
export interface FailureEvent extends EventOf<'failure'> {
  code: ErrorCode;
  module?: string;
  url?: string;
  phase?: Phase;
  message: string;
  /** The release of the app that takes over; without one the consumer's fallback does. */
  to?: string;
  /** The error itself, which cannot be sent. */
  error: unknown;
}

/** Something else is shown in place of a module. */
export interface FallbackEvent extends EventOf<'fallback'> {
  module: string;
  /** The release that is tried instead; without one it is what the consumer gave. */
  to?: string;
}

/** Who asked for a shared package, who provides it, and why; `conflict`: a singleton does not satisfy the range of `app`. */
export interface ShareEvent extends EventOf<'share'> {
  scope: string;
  package: string;
  version: string;
  /** As the share scope has it: `shell@1.4.0-3f2a91c`. */
  provider: string;
  reason: 'host' | 'own' | 'open' | 'override' | 'conflict';
}

/** Something tried to take over what is not its own, and did not get it. */
export interface RefusedEvent extends EventOf<'refused'> {
  what: 'registry' | 'app' | 'shared' | 'origin' | 'override';
  message: string;
}

/** What the runtime tells of its work. */
export type FederationEvent =
  LoadStartEvent | LoadEndEvent | RetryEvent | FailureEvent | FallbackEvent | ShareEvent | RefusedEvent;

/** Hears of events. */
export type EventListener = (event: FederationEvent) => void;
