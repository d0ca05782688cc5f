import { failure, loadEnd, loadStart } from '../fixtures/sample-events';
import { eventDetails } from './event-details';

const namesOf = (details: ReturnType<typeof eventDetails>) => details.map(([name]) => name);

it('has the fields of an event, numbers in tenths', () => {
  expect(eventDetails(loadEnd({ duration: 25.04, start: 9.97 }))).toEqual([
    ['start', '10'],
    ['duration', '25'],
    ['ok', 'true'],
    ['module', 'catalog/CatalogPage'],
    ['app', 'catalog'],
    ['release', '1.0.0-aaaa'],
    ['url', 'https://shop.example/catalog.js'],
    ['snapshot', '12'],
  ]);
});

it('leaves out what is not said', () => {
  expect(namesOf(eventDetails(loadStart({ module: undefined, release: undefined })))).toEqual([
    'app',
    'url',
    'snapshot',
  ]);
});

it('has the stack of an error, and those of its causes', () => {
  const error = new Error('no page', { cause: new TypeError('no module', { cause: 'HTTP 503' }) });
  const details = eventDetails(failure({ error })).slice(-3);
  expect(namesOf(details)).toEqual(['error', 'cause', 'cause']);
  expect(details[0]?.[1]).toMatch(/^Error: no page\n +at /);
  expect(details[1]?.[1]).toMatch(/^TypeError: no module\n +at /);
  expect(details[2]?.[1]).toBe('HTTP 503');
});

it('has the message where the stack of a browser has none', () => {
  const error = Object.assign(new Error('no page'), { stack: 'start@https://shop.example/shell.js:1:2' });
  expect(eventDetails(failure({ error })).at(-1)).toEqual([
    'error',
    'Error: no page\nstart@https://shop.example/shell.js:1:2',
  ]);
});

it('ends where an error is a cause of itself', () => {
  const error = new Error('no page');
  error.cause = error;
  expect(namesOf(eventDetails(failure({ error }))).filter(name => name === 'cause')).toEqual([]);
});
