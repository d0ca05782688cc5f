/** What the edge takes at once, in events. */
const EVENTS = 100;
/** What browsers let a page send at once, in bytes. */
const BYTES = 65_536;

/** Puts lines into as few requests as they fit in, in their order. */
export function fillBeacons(lines: readonly string[]): string[][] {
  const beacons: string[][] = [];
  let room = 0;
  for (const line of lines) {
    const size = new Blob([line, '\n']).size;
    const last = beacons.at(-1);
    if (last && size <= room && last.length < EVENTS) {
      last.push(line);
      room -= size;
    } else {
      beacons.push([line]);
      room = BYTES - size;
    }
  }
  return beacons;
}
