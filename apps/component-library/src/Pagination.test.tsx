import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Pagination } from './Pagination';

const renderPage = (page: number) => {
  const onPage = jest.fn<void, [number]>();
  render(<Pagination label="Pages of the catalog" page={page} pageCount={12} onPage={onPage} />);
  return onPage;
};

test('is a navigation that marks the current page', () => {
  renderPage(3);
  expect(screen.getByRole('navigation', { name: 'Pages of the catalog' })).toBeVisible();
  expect(screen.getByRole('button', { current: 'page' })).toHaveAccessibleName('Page 3');
});

test('goes to a page, to the one before and to the one after', async () => {
  const onPage = renderPage(3);
  await userEvent.click(screen.getByRole('button', { name: 'Page 12' }));
  await userEvent.click(screen.getByRole('button', { name: 'Previous page' }));
  await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
  expect(onPage.mock.calls).toEqual([[12], [2], [4]]);
});

test.each([
  [1, 'Previous page'],
  [12, 'Next page'],
])('on page %i, "%s" does nothing and keeps the focus', async (page, name) => {
  const onPage = renderPage(page);
  const step = screen.getByRole('button', { name });
  await userEvent.click(step);
  expect(onPage).not.toHaveBeenCalled();
  expect(step).toHaveFocus();
  expect(step).toHaveAttribute('aria-disabled', 'true');
});

test('is absent when there is one page', () => {
  render(<Pagination label="Pages" page={1} pageCount={1} onPage={() => undefined} />);
  expect(screen.queryByRole('navigation')).toBeNull();
});
