import { useLayoutEffect } from 'react';
import { render } from '@testing-library/react';
import { useDocumentTitle } from './use-document-title';

function Product({ name }: { name: string }) {
  useDocumentTitle(name);
  return null;
}

/** Names its page as shell's layout does. */
function Frame({ page, product }: { page: string; product?: string }) {
  useLayoutEffect(() => {
    document.title = page;
  }, [page]);
  return product && <Product key={product} name={product} />;
}

test('the product names the document, until its page is left', () => {
  const { rerender } = render(<Frame page="Home" />);
  rerender(<Frame page="Catalog" product="Perch Stool" />);
  expect(document.title).toBe('Perch Stool · Weft Goods');
  rerender(<Frame page="Catalog" product="Harbor Chair" />);
  expect(document.title).toBe('Harbor Chair · Weft Goods');
  rerender(<Frame page="Catalog" />);
  expect(document.title).toBe('Catalog');
});

test('the next page has the last word', () => {
  const { rerender } = render(<Frame page="Catalog" product="Perch Stool" />);
  rerender(<Frame page="Cart" />);
  expect(document.title).toBe('Cart');
});
