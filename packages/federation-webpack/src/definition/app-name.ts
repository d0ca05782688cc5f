const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Whether an app may have this name: it is part of module ids, file names and globals. */
export const isAppName = (name: string): boolean => NAME.test(name);
