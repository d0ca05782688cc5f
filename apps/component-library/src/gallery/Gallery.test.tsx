import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ToastProvider } from '../Toast';
import { Gallery } from './Gallery';
import { entries } from './entries';

const renderGallery = () =>
  render(
    <ToastProvider>
      <Gallery />
    </ToastProvider>,
  );
const example = (name: string) => within(screen.getByRole('region', { name }));

test('has one first-level heading and lists every component with a link to its example', () => {
  const { container } = renderGallery();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Components');
  const links = within(screen.getByRole('navigation', { name: 'Components' })).getAllByRole('link');
  expect(links).toHaveLength(entries.length);
  for (const link of links) {
    expect(container.querySelector(link.getAttribute('href') as string)).toHaveAccessibleName(
      link.textContent as string,
    );
  }
});

test('a text control changes the example at once', async () => {
  renderGallery();
  const children = example('Button').getByRole('textbox', { name: 'children' });
  await userEvent.clear(children);
  await userEvent.type(children, 'Pay now');
  expect(example('Button').getByRole('button', { name: 'Pay now' })).toBeVisible();
});

test('a select control changes the example', async () => {
  renderGallery();
  expect(example('Notice').queryByRole('alert')).toBeNull();
  await userEvent.selectOptions(example('Notice').getByRole('combobox', { name: 'tone' }), 'danger');
  expect(example('Notice').getByRole('alert')).toBeVisible();
});

test('a boolean control changes the example', async () => {
  renderGallery();
  await userEvent.click(example('Button').getByRole('checkbox', { name: 'disabled' }));
  expect(example('Button').getByRole('button', { name: 'Add to cart' })).toBeDisabled();
});

test('a number control changes the example, and the example changes the control', async () => {
  renderGallery();
  const page = example('Pagination').getByRole('spinbutton', { name: 'page' });
  await userEvent.clear(page);
  await userEvent.type(page, '7');
  expect(example('Pagination').getByRole('button', { current: 'page' })).toHaveAccessibleName('Page 7');
  await userEvent.click(example('Pagination').getByRole('button', { name: 'Next page' }));
  expect(page).toHaveValue(8);
});

test('an error typed into a control describes the field', async () => {
  renderGallery();
  await userEvent.type(example('TextField').getByRole('textbox', { name: 'error' }), 'No such address.');
  expect(example('TextField').getByRole('textbox', { name: 'Email' })).toHaveAccessibleDescription(
    /No such address/,
  );
});

test('the theme choice sets the theme of every stage, and gives it back to the page', async () => {
  renderGallery();
  await userEvent.click(screen.getByRole('radio', { name: 'dark' }));
  for (const stage of screen.getAllByTestId('stage')) expect(stage).toHaveAttribute('data-theme', 'dark');
  await userEvent.click(screen.getByRole('radio', { name: 'as the page' }));
  for (const stage of screen.getAllByTestId('stage')) expect(stage).not.toHaveAttribute('data-theme');
});

test('a toast is said from the gallery', async () => {
  renderGallery();
  await userEvent.click(example('Toast').getByRole('button', { name: 'Show message' }));
  expect(screen.getByRole('status', { name: 'Messages' })).toHaveTextContent(
    'Halo table lamp is in your cart.',
  );
});
