const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Whether an app may have this name: it is part of module ids, file names and globals. */
export const isAppName = (name: string): boolean => NAME.test(name);

// The files of a build that are named so: of the runtime, of what starts and watches a host, and the page script.
const RESERVED = ['runtime', 'start', 'watch', 'weft-runtime'];

/** Whether every build has a file of this name beside the one that is named after the app. */
export const isReservedName = (name: string): boolean => RESERVED.includes(name);
