import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Guest } from './guest.js';
import { Part } from './part.js';

const Frame = ({ title, children }: { title?: string; children?: ReactNode }) => (
  <section aria-label={title}>{children}</section>
);
const partOf = (element: Element) => element.closest('[data-weft-app]')?.getAttribute('data-weft-app');

it('stands in a part of its app', () => {
  render(<Guest app="shell" component={Frame} props={{ title: 'frame' }} />);
  expect(partOf(screen.getByRole('region', { name: 'frame' }))).toBe('shell');
});

it('leaves the elements that its consumer gives it to the consumer', () => {
  render(
    <Part app="catalog">
      <Guest app="shell" component={Frame} props={{ title: 'frame', children: <b>given</b> }} />
    </Part>,
  );
  expect(partOf(screen.getByRole('region'))).toBe('shell');
  expect(partOf(screen.getByText('given'))).toBe('catalog');
});

it('gives texts and functions as they are', () => {
  const Title = ({ children }: { children: (name: string) => string }) => <h1>{children('Ada')}</h1>;
  render(
    <Part app="catalog">
      <Guest app="shell" component={Frame} props={{ children: 'text' }} />
      <Guest app="shell" component={Title} props={{ children: name => `Hello ${name}` }} />
    </Part>,
  );
  expect(partOf(screen.getByText('text'))).toBe('shell');
  expect(screen.getByRole('heading')).toHaveTextContent('Hello Ada');
});

it('gives children as they are where nobody is the host', () => {
  render(<Guest app="shell" component={Frame} props={{ children: <b>given</b> }} />);
  expect(screen.getByText('given').parentElement).toHaveProperty('tagName', 'SECTION');
});

it('takes a component without props', () => {
  render(<Guest app="shell" component={() => <p>bare</p>} props={undefined as unknown as object} />);
  expect(partOf(screen.getByText('bare'))).toBe('shell');
});
