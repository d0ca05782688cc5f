import { render, screen, within } from '@testing-library/react';
import type { AppFacts } from './app-facts';
import { AppsView } from './AppsView';

const catalog: AppFacts = {
  ...{ name: 'catalog', isHost: false, state: 'loaded', release: '1.0.0-aaaa', modules: 2 },
  entry: 'https://cdn.example/catalog/entry.js',
};

function show(...apps: Partial<AppFacts>[]) {
  render(<AppsView apps={apps.map(app => ({ ...catalog, ...app }))} />);
  return screen.queryAllByRole('listitem');
}

it('says what each app is, in which release, and whether it is there', () => {
  const [shell, remote] = show({ name: 'shell', isHost: true, modules: 1 }, {});
  expect(within(shell as HTMLElement).getByRole('heading', { name: 'shell' })).toBeVisible();
  expect(shell).toHaveTextContent('shellhost1 moduleloaded1.0.0-aaaa');
  expect(remote).toHaveTextContent('catalogremote2 modulesloaded1.0.0-aaaa');
});

it('leads to the entry; one of this origin is said by its path', () => {
  show({}, { name: 'account', entry: `${location.origin}/account/entry.js` });
  const hrefs = screen.getAllByRole('link').map(link => [link.textContent, link.getAttribute('href')]);
  expect(hrefs).toEqual([
    ['https://cdn.example/catalog/entry.js', 'https://cdn.example/catalog/entry.js'],
    ['/account/entry.js', 'http://localhost/account/entry.js'],
  ]);
});

it.each(['loading', 'failed', 'not loaded'] as const)('says that an app is %s', state => {
  const [app] = show({ state, modules: 0 });
  expect(app).toHaveTextContent(`catalogremote${state}`);
});

it('says that an app runs from source, and where', () => {
  const [app] = show({ release: undefined, entry: 'http://localhost:3001/catalog.js' });
  expect(app).toHaveTextContent('from source at http://localhost:3001');
});

it('says so also of a host that is not known to be anywhere', () => {
  const [app] = show({ release: undefined, entry: '' });
  expect(app).toHaveTextContent('from source');
  expect(screen.queryByRole('link')).toBeNull();
});

it('says that an app is another one in this browser', () => {
  const [app] = show({ override: 'http://localhost:3001' });
  expect(app).toHaveTextContent('Overridden in this browser: http://localhost:3001');
});

it('says that a release was given up', () => {
  const [app] = show({ gaveUp: '1.1.0-bbbb' });
  expect(app).toHaveTextContent('Release 1.1.0-bbbb failed in this tab, and was given up.');
});

it('says that there is nothing', () => {
  expect(show()).toEqual([]);
  expect(screen.getByText(/This page has no snapshot/)).toBeVisible();
});
