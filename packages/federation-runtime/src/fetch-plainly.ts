import type { FetchJson } from './fetch-json.js';
import { parseJson } from './parse-json.js';

/** Fetches a JSON document in one attempt, for as long as the second part of the runtime is not there. */
export const fetchPlainly: FetchJson = async url => parseJson(await (await fetch(url)).text());
