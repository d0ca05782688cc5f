import type { FederationEvent } from '@weft/federation-runtime';
import { failure, fallback, loadEnd, loadStart, refused, retry, share } from '../fixtures/sample-events';
import { eventText, isTrouble } from './event-text';

const page = 'catalog/CatalogPage';

it.each<[FederationEvent, string, string]>([
  [loadStart(), page, 'asked for'],
  [loadStart({ module: undefined }), 'catalog', 'asked for'],
  [loadEnd({ duration: 24.6 }), page, 'in 25 ms'],
  [loadEnd({ ok: false }), page, 'not to be had, after 25 ms'],
  [retry(), 'https://shop.example/catalog.js', 'HTTP 503; attempt 2'],
  [failure(), page, '[ENTRY_UNREACHABLE] catalog (HTTP 503)'],
  [failure({ to: '0.9.0-bbbb' }), page, '[ENTRY_UNREACHABLE] catalog (HTTP 503) Goes on with 0.9.0-bbbb.'],
  [failure({ module: undefined, app: undefined }), '', '[ENTRY_UNREACHABLE] catalog (HTTP 503)'],
  [fallback(), page, 'not shown, but what its consumer gave'],
  [fallback({ to: '0.9.0-bbbb' }), page, 'not shown, but 0.9.0-bbbb'],
  [share(), 'react 19.3.1', 'of shell@1.0.0-ssss, taken by catalog'],
  [share({ reason: 'conflict' }), 'react 19.3.1', 'of shell@1.0.0-ssss, outside of the range of catalog'],
  [refused(), '', 'it stays'],
])('%# puts an event into words', (event, subject, text) => {
  expect(eventText(event)).toEqual({ subject, text });
});

it('knows what went wrong', () => {
  const wrong = [
    failure(),
    fallback(),
    retry(),
    refused(),
    loadEnd({ ok: false }),
    share({ reason: 'conflict' }),
  ];
  expect(wrong.every(isTrouble)).toBe(true);
  expect([loadStart(), loadEnd(), share()].some(isTrouble)).toBe(false);
});
