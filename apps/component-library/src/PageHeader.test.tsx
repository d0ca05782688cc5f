import { render, screen } from '@testing-library/react';
import { PageHeader } from './PageHeader';

test('the title is the h1, and it alone', () => {
  render(
    <PageHeader title="Catalog" eyebrow="Weft Goods" lead="Well made." actions={<button>Filter</button>} />,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
  expect(screen.getAllByRole('heading')).toHaveLength(1);
  expect(screen.getByText('Weft Goods')).toBeVisible();
  expect(screen.getByText('Well made.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Filter' })).toBeVisible();
});

test('is no banner: that is the layout', () => {
  render(<PageHeader title="Catalog" />);
  expect(screen.queryByRole('banner')).toBeNull();
});
