import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestFederation } from '@weft/federation-runtime/testing';
import type { ReactNode } from 'react';
import { App } from './App';

const Layout = ({ children }: { children?: ReactNode }) => <main aria-label="Layout">{children}</main>;

/** The app on a page whose neighbours can be down. */
async function open(...down: string[]) {
  const isDown = new Set(down);
  const load = async <T,>(app: string, module: () => Promise<T>) => {
    if (isDown.has(app)) throw new Error(`${app} is down`);
    return module();
  };
  createTestFederation({
    modules: {
      'shell/Layout': () => load('shell', async () => ({ Layout })),
      'sample-app/SampleAppPage': () => load('component-library', () => import('./SampleAppPage')),
    },
  });
  await act(async () => void render(<App />));
  return { user: userEvent.setup(), comesBack: (app: string) => isDown.delete(app) };
}

const title = () => screen.getByRole('heading', { level: 1, name: 'Sample app' });

test('shows its page inside the layout', async () => {
  await open();
  expect(await screen.findByRole('main', { name: 'Layout' })).toContainElement(title());
});

test('shows what it can, and more as its neighbours come back', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user, comesBack } = await open('shell', 'component-library');
  expect(title()).toBeVisible();
  expect(screen.getByText(/Navigation is unavailable/)).toBeVisible();
  expect(screen.getByText(/part of this page is unavailable/)).toBeVisible();

  const [forLayout, forPage] = screen.getAllByRole('button', { name: 'Try again' }) as [
    HTMLElement,
    HTMLElement,
  ];
  comesBack('component-library');
  await act(() => user.click(forPage));
  expect(await screen.findByRole('link', { name: 'To the start page' })).toBeVisible();

  comesBack('shell');
  await act(() => user.click(forLayout));
  expect(await screen.findByRole('main', { name: 'Layout' })).toContainElement(title());
  expect(screen.queryByText(/unavailable/)).not.toBeInTheDocument();
});
