import { createHash } from 'node:crypto';

/**
 * Whether a visitor gets a canary. `visitor` is the random id of the visitor, `canary` names the canary for as long as it lives
 * (`canaryId`), `share` is in percent: nobody at 0, everybody at 100. A visitor's place is fixed, so raising the share only adds
 * visitors; the places in two canaries have nothing to do with each other.
 */
export const inCanary = (visitor: string, canary: string, share: number): boolean =>
  placeInCanary(visitor, canary) < share / 100;

/** From 0 up to but not 1. */
export const placeInCanary = (visitor: string, canary: string): number =>
  createHash('sha256').update(`${canary}\0${visitor}`).digest().readUIntBE(0, 6) / 2 ** 48;
