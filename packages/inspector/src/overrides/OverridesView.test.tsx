import { act } from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OverridesView } from './OverridesView';

const go = jest.fn<void, [string]>();
const place = { environment: 'production', latest: '/latest' };
const allowed = { allowed: true, origins: ['http://localhost:*'], active: {} };

beforeEach(() => go.mockReset());
afterEach(() => void Reflect.deleteProperty(globalThis, 'fetch'));

/** Shows what is known of overrides on a server that answers with this. */
async function show(status: number, said: unknown = {}) {
  globalThis.fetch = jest.fn().mockResolvedValue({ status, ok: status < 400, json: async () => said });
  const apps = ['shell', 'catalog'];
  await act(async () => render(<OverridesView apps={apps} place={place} go={go} />));
}

const parameterOf = (address = '') => new URL(address).searchParams.get('weft.override');
const field = () => screen.getByRole('textbox', { name: 'From an origin, or a release' });
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Override' }));

it('has the page come with an app from elsewhere', async () => {
  await show(200, allowed);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'App' }), 'catalog');
  await userEvent.type(field(), ' http://localhost:3001 ');
  await submit();
  expect(parameterOf(go.mock.calls[0]?.[0])).toBe('catalog@http://localhost:3001');
});

it('can be sent by Enter, for the first app', async () => {
  await show(200, allowed);
  await userEvent.type(field(), '1.4.0-3f2a91c0{Enter}');
  expect(parameterOf(go.mock.calls[0]?.[0])).toBe('shell@1.4.0-3f2a91c0');
});

it('says what is wrong with what was typed, and goes nowhere', async () => {
  await show(200, allowed);
  await userEvent.type(field(), 'localhost:3001');
  await submit();
  expect(screen.getByRole('alert')).toHaveTextContent('“localhost:3001” is no origin.');
  expect(field()).toBeInvalid();
  expect(field()).toHaveAccessibleDescription(/is no origin/);
  expect(go).not.toHaveBeenCalled();
});

it.each([
  [
    ['http://localhost:*', 'https://*.preview.example'],
    'Origins that are allowed: http://localhost:*, https://*.preview.example',
  ],
  [[], 'Releases alone are allowed here.'],
])('says which origins are allowed: %j', async (origins, text) => {
  await show(200, { ...allowed, origins });
  expect(screen.getByText(text)).toBeVisible();
});

describe('what this browser has', () => {
  const active = { catalog: 'http://localhost:3001', account: '1.0.0' };
  const clear = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  it('is listed', async () => {
    await show(200, { ...allowed, active });
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'catalog http://localhost:3001Clear catalog',
      'account 1.0.0Clear account',
    ]);
  });

  it.each([
    ['Clear catalog', 'catalog@'],
    ['Clear all', 'none'],
  ])('is taken back: %s', async (name, asked) => {
    await show(200, { ...allowed, active });
    await clear(name);
    expect(parameterOf(go.mock.calls[0]?.[0])).toBe(asked);
  });

  it('is taken back also where no more are allowed', async () => {
    await show(200, { allowed: false, active: { catalog: '1.0.0' } });
    await clear('Clear catalog');
    expect(go).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
  });
});

it('says that this browser has none', async () => {
  await show(200, allowed);
  expect(screen.getByText('This browser has none.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
});

it('says why they are not allowed, and has no form then', async () => {
  await show(200, { allowed: false, why: 'production takes none' });
  expect(screen.getByText('Overrides are not allowed here: production takes none')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('says that they are not allowed where the server does not say why', async () => {
  await show(200);
  expect(screen.getByText('Overrides are not allowed here.')).toBeVisible();
});

it('says that the server has none', async () => {
  await show(404);
  expect(screen.getByText(/This server has no overrides/)).toBeVisible();
});

it('says that the server does not answer', async () => {
  await show(503);
  expect(screen.getByText(/could not be learned. The server answered with HTTP 503/)).toBeVisible();
});

it('says that the server is being asked', async () => {
  globalThis.fetch = jest.fn(() => new Promise<Response>(() => {}));
  render(<OverridesView apps={[]} place={place} go={go} />);
  expect(screen.getByText('Asking the server…')).toBeVisible();
});
