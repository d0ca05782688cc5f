import { NOT_ON_SERVER, noteRecovered } from './not-on-server.js';

const report = jest.fn();
beforeEach(() => {
  report.mockClear();
  Object.assign(globalThis, { reportError: report });
});

it('reports what React has mended', () => {
  const error = new Error('the texts differ');
  noteRecovered(error);
  expect(report).toHaveBeenCalledWith(error);
});

it('says nothing of what a server has left to the browser', () => {
  noteRecovered(Object.assign(new Error('server'), { digest: NOT_ON_SERVER }));
  expect(report).not.toHaveBeenCalled();
});
