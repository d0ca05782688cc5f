import { render } from '@testing-library/react';
import { ProductPicture } from './ProductPicture';
import { products } from './products';

const draw = (id: string, className?: string) => {
  const { container } = render(<ProductPicture id={id} className={className} />);
  const picture = container.querySelector('svg');
  if (!picture) throw new Error('no picture');
  return picture;
};

test('says nothing to assistive technology', () => {
  expect(draw('perch-stool')).toHaveAttribute('aria-hidden', 'true');
});

test('takes the class of whoever shows it besides its own', () => {
  expect(draw('perch-stool', 'round')).toHaveClass('picture', 'round');
});

test('draws every product differently', () => {
  const drawings = products.map(({ id }) => draw(id).outerHTML);
  expect(new Set(drawings).size).toBe(products.length);
});

test('draws a parcel for what it does not know, unlike any product', () => {
  const parcel = draw('flying-carpet').innerHTML;
  expect(parcel).toBe(draw('submarine').innerHTML);
  expect(products.map(({ id }) => draw(id).innerHTML)).not.toContain(parcel);
});
