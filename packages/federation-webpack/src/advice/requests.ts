import { fileURLToPath } from 'node:url';

/** What the entry of an app runs for advice in development, as a request of webpack. */
export const ADVICE = fileURLToPath(new URL('./advise.js', import.meta.url));
export const ADVICE_FOLDER = fileURLToPath(new URL('.', import.meta.url));
