import './search.worker';
import type { SearchAnswer, SearchRequest } from './search-messages';

test('answers a request under its id', () => {
  const answer = jest.spyOn(self, 'postMessage').mockImplementation(() => undefined);
  const request: SearchRequest = { id: 7, query: 'perch', limit: 2 };
  self.dispatchEvent(new MessageEvent('message', { data: request }));
  const expected: SearchAnswer = {
    id: 7,
    results: [{ id: 'perch-stool', name: 'Perch Stool', price: 11900, category: 'Seating' }],
  };
  expect(answer).toHaveBeenCalledWith(expected);
});
