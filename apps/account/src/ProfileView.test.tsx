import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ToastProvider } from 'component-library/Toast';
import { createTestFederation } from '@weft/federation-runtime/testing';
import { profile } from './profile';
import { ProfileView } from './ProfileView';

async function open() {
  await act(async () => void render(<ProfileView />, { wrapper: ToastProvider }));
  return userEvent.setup();
}

const field = (name: string) => screen.getByRole('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save profile' });
const isDown = () => Promise.reject(new Error('checkout is down'));

beforeEach(() => localStorage.clear());

test('keeps what is changed', async () => {
  const user = await open();
  await user.clear(field('Full name'));
  await user.type(field('Full name'), ' Ada Lovelace ');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'United Kingdom');
  await user.click(save());
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(await screen.findByText('Your profile is saved')).toBeVisible();
  const expected = { name: 'Ada Lovelace', country: 'United Kingdom', city: 'Portland', cardEnding: '4242' };
  expect(profile.getSnapshot()).toMatchObject(expected);
  expect(JSON.parse(localStorage.getItem('weft.profile') ?? '')).toMatchObject(expected);
});

test('what is wrong is said at the field, and the first one takes the focus', async () => {
  const user = await open();
  const before = profile.getSnapshot();
  await user.clear(field('Email'));
  await user.type(field('New card number'), '4242');
  await user.click(save());
  await screen.findByText('Enter the 12 to 19 digits of the card');
  expect(field('Email')).toHaveFocus();
  expect(field('Email')).toHaveAccessibleDescription(/Enter your email address/);
  expect(profile.getSnapshot()).toBe(before);
});

test('the page stays on its version while something is not saved', async () => {
  const { updates } = createTestFederation();
  updates.learn('2');
  const user = await open();
  expect(updates.isDue()).toBe(true);
  await user.type(field('Full name'), ' ');
  expect(updates.isDue()).toBe(false);
  await user.type(field('Full name'), '{Backspace}');
  expect(updates.isDue()).toBe(true);
  await user.type(field('Full name'), ' Junior');
  await user.type(field('New card number'), '5555 5555 5555 4444');
  expect(updates.isDue()).toBe(false);
  await user.click(save());
  await screen.findByText('Saved');
  expect(updates.isDue()).toBe(true);
});

test('of a new card only the last digits are kept', async () => {
  const user = await open();
  await user.type(field('New card number'), '5555 5555 5555 4444');
  await user.click(save());
  expect(await screen.findByText(/the card that ends in 4444/)).toBeVisible();
  expect(field('New card number')).toHaveValue('');
  expect(localStorage.getItem('weft.profile')).not.toContain('5555');
});

test('the card is checked by checkout', async () => {
  const user = await open();
  await user.type(field('New card number'), '4242 4242 4242 4241');
  await user.click(save());
  await screen.findByText('This is not a card number; check for a typing error');
  expect(field('New card number')).toHaveFocus();
});

test('a form that is left while it is checked keeps nothing', async () => {
  createTestFederation({ modules: { 'checkout/card-check.wasm': () => new Promise(() => undefined) } });
  const before = profile.getSnapshot();
  const { unmount } = render(<ProfileView />);
  const user = userEvent.setup();
  await user.type(field('New card number'), '4242 4242 4242 4242');
  await user.click(save());
  unmount();
  expect(profile.getSnapshot()).toBe(before);
});

test('without checkout the country is typed, and a card is kept unchecked', async () => {
  createTestFederation({
    modules: { 'checkout/countries.json': isDown, 'checkout/card-check.wasm': isDown },
  });
  const user = await open();
  await user.clear(field('Country'));
  await user.type(field('Country'), 'Utopia');
  await user.type(field('New card number'), '4242 4242 4242 4241');
  await user.click(save());
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(profile.getSnapshot()).toMatchObject({ country: 'Utopia', cardEnding: '4241' });
});

test('what was typed without checkout can still be kept with it', async () => {
  profile.save({ ...profile.getSnapshot(), country: 'Utopia' });
  await open();
  expect(screen.getByRole('combobox', { name: 'Country' })).toHaveDisplayValue('Utopia');
  expect(screen.getAllByRole('option').length).toBeGreaterThan(60);
});
