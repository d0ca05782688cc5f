import { act } from 'react';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { render, screen } from '@testing-library/react';
import { CurrentPage } from './CurrentPage';

const page = { app: 'plans', path: '/plans', module: 'plans/PlansPage', title: 'Plans' };

test('a page that fails is named, and comes with another try', async () => {
  const load = jest.fn(async () => ({ PlansPage: () => <h1>Our plans</h1> }));
  load.mockRejectedValueOnce(new Error('plans is down'));
  createTestFederation({
    modules: { 'plans/PlansPage': load },
    pages: { plans: { ...page, module: './PlansPage' } },
  });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await act(async () => render(<CurrentPage page={page} />));
  expect(screen.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Plans is not available right now' })).toBeVisible();
  await act(async () => screen.getByRole('button', { name: 'Try again' }).click());
  expect(screen.getByRole('heading', { level: 1, name: 'Our plans' })).toBeVisible();
});

test('while a page is on its way its place is kept', async () => {
  createTestFederation({ modules: { 'slow/SlowPage': () => new Promise(() => undefined) } });
  await act(async () => render(<CurrentPage page={{ ...page, module: 'slow/SlowPage' }} />));
  expect(screen.getByRole('status', { name: 'Loading the page' })).toBeVisible();
});

test('without a page it says so', () => {
  render(<CurrentPage page={undefined} />);
  expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});
