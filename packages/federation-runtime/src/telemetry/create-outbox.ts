import { fillBeacons } from './fill-beacons.js';

/** Takes a body to its place; false where the browser does not take it now. */
export type Send = (body: Blob) => boolean;

/** In lines: what is kept while nothing can be sent. */
const KEPT = 500;

/** Keeps lines until they are sent. */
export function createOutbox(send: Send) {
  let lines: string[] = [];
  return {
    /** Adds a line. Where too many wait it is not added: those that came first say more of the cause. */
    add(line: string) {
      if (lines.length < KEPT) lines.push(line);
    },
    /**
     * Sends what is there. What the browser does not take is kept for the next time, and what comes after it too: browsers have
     * 64 KiB under way at once, over all requests. True when nothing is left.
     */
    flush(): boolean {
      const beacons = fillBeacons(lines);
      const refused = beacons.findIndex(beacon => !send(bodyOf(beacon)));
      lines = refused < 0 ? [] : beacons.slice(refused).flat();
      return refused < 0;
    },
  };
}

/** JSON lines, as a kind of text that goes to any origin without asking first. */
const bodyOf = (lines: string[]) =>
  new Blob(
    lines.map(line => `${line}\n`),
    { type: 'text/plain;charset=UTF-8' },
  );
