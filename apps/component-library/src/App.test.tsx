import { act, type PropsWithChildren } from 'react';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { render, screen, within } from '@testing-library/react';
import { App } from './App';

const Layout = ({ children }: PropsWithChildren) => (
  <main aria-label="Layout">
    <nav aria-label="Main" />
    {children}
  </main>
);

test('shows the gallery alone while shell is down, and within its layout when that is back', async () => {
  const loadLayout = jest.fn(() => Promise.resolve({ Layout }));
  loadLayout.mockRejectedValueOnce(new Error('shell is down'));
  createTestFederation({ modules: { 'shell/Layout': loadLayout } });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await act(async () => render(<App />));
  expect(screen.getByText(/Navigation is unavailable/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Components' })).toBeVisible();
  await act(async () => screen.getByRole('button', { name: 'Try again' }).click());
  const layout = screen.getByRole('main', { name: 'Layout' });
  expect(within(layout).getByRole('heading', { level: 1, name: 'Components' })).toBeVisible();
  expect(screen.queryByText(/Navigation is unavailable/)).toBeNull();
});
