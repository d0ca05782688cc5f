import { appName, environmentName, versionName } from '../names.js';
import { PlatformError } from '../platform-error.js';

/** Where things are in a store. */
export const keys = {
  /** A file of a release; `file` is relative to the build, with `/`. */
  file: (app: string, version: string, file: string) => checkKey(keys.files(app, version) + file),
  files: (app: string, version: string) => `releases/${appName(app)}/${versionName(version)}/`,
  /** What a release consists of; written last, it makes the release visible. */
  release: (app: string, version: string) => `index/${appName(app)}/${versionName(version)}.json`,
  /** All releases, or those of one app. */
  releases: (app?: string) => (app === undefined ? 'index/' : `index/${appName(app)}/`),
  /** A snapshot of an environment. Numbers start at 1. */
  snapshot: (environment: string, number: number) =>
    `${keys.log(environment)}${String(number).padStart(10, '0')}.json`,
  log: (environment: string) => `environments/${environmentName(environment)}/log/`,
  environments: 'environments/',
  /** Says that a release is about to be referred to. */
  lease: (app: string, version: string, nonce: string) => `${keys.leases(app, version)}${nonce}`,
  leases: (app: string, version: string) => `leases/${appName(app)}/${versionName(version)}/`,
  /** Says that a release is being deleted: each gc sets and takes away its own, so that many can run at once. */
  tombstone: (app: string, version: string, nonce: string) => `${keys.tombstones(app, version)}${nonce}`,
  tombstones: (app: string, version: string) => `deleting/${appName(app)}/${versionName(version)}/`,
};

/**
 * Gives the key back when it is made of plain segments only; throws NAME_INVALID, so that no name leads out of the store. What begins
 * with a dot at the top is the store's own. The lengths are what both a file system and S3 can hold.
 */
export function checkKey(key: string): string {
  const plain = bytes(key) <= 1000 && !key.startsWith('.') && key.split('/').every(isPlain);
  if (plain) return key;
  throw new PlatformError('NAME_INVALID', `${JSON.stringify(key)} is no place in a store.`);
}

/** Gives back what keys may begin with: nothing, or a key that may end anywhere, also within a segment. Throws NAME_INVALID. */
export function checkPrefix(prefix: string): string {
  if (prefix !== '') checkKey(prefix.endsWith('/') ? prefix.slice(0, -1) : prefix);
  return prefix;
}

const isPlain = (part: string) =>
  part !== '' && part !== '.' && part !== '..' && bytes(part) <= 255 && !UNSAFE.test(part);

const bytes = (text: string) => encoder.encode(text).length;
const encoder = new TextEncoder();

// Control characters, halves of characters, and what is a separator or forbidden on some system.
// eslint-disable-next-line no-control-regex -- they are what this is about
const UNSAFE = /[\u0000-\u001f\u007f\\:*?"<>|]|\p{Surrogate}/u;
