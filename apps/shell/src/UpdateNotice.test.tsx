import { act } from 'react';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { render, screen } from '@testing-library/react';
import { UpdateNotice } from './UpdateNotice';

const reload = jest.fn();
const place = () => screen.getByRole('status', { name: 'Updates' });
const load = () => act(async () => screen.getByRole('button', { name: 'Load it' }).click());

function renderNotice() {
  reload.mockClear();
  const { updates } = createTestFederation({ reload });
  render(<UpdateNotice />);
  return updates;
}

test('is an empty live region until there is a newer version, and again when that is taken back', () => {
  const { learn } = renderNotice();
  expect(place()).toBeEmptyDOMElement();
  act(() => learn('2'));
  expect(place()).toHaveTextContent('A newer version of this page is ready.');
  act(() => learn('test'));
  expect(place()).toBeEmptyDOMElement();
});

test('loads it at a press of the button', async () => {
  const { learn } = renderNotice();
  act(() => learn('2'));
  await load();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('says what to do first when something holds the page, and forgets that with the version', async () => {
  const { learn, holdUpdate } = renderNotice();
  const release = holdUpdate();
  act(() => learn('2'));
  await load();
  expect(place()).toHaveTextContent('Finish what you have begun here first.');
  act(() => learn('3'));
  expect(place()).toHaveTextContent('A newer version of this page is ready.');
  release();
  await load();
  expect(reload).toHaveBeenCalledTimes(1);
});
