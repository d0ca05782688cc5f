import { stat } from 'node:fs/promises';
import { isMissing } from './folder-errors.js';

/** Puts something in place of what is not there; rejects when the whole store is not there, which is an outage and no answer. */
export const whenMissing =
  <T>(root: string, instead: T) =>
  async (error: unknown): Promise<T> => {
    if (!isMissing(error)) throw error;
    await stat(root);
    return instead;
  };
