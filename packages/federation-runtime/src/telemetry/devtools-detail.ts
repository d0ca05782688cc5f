import type { FederationEvent } from '../events.js';

/** How DevTools are to show an entry: https://developer.chrome.com/docs/devtools/performance/extension */
export interface Presentation {
  dataType: 'track-entry' | 'marker';
  track?: string;
  color: 'primary' | 'secondary' | 'error';
}

/** The `detail` of a measure or mark that DevTools understand. Holds text only, since the browser clones it: no error goes along. */
export const devtoolsDetail = (event: FederationEvent, presentation: Presentation) => ({
  devtools: { ...presentation, properties: properties(event) },
});

/** They stand in the timeline itself, or cannot be shown. */
const LEFT_OUT = ['type', 'time', 'start', 'error'];

/** What is shown of an event once it is selected. */
const properties = (event: FederationEvent): [string, string][] =>
  Object.entries(event)
    .filter(([name, value]) => !LEFT_OUT.includes(name) && value !== undefined)
    .map(([name, value]) => [name, String(value)]);
