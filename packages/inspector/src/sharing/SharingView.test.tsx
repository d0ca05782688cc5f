import { render, screen } from '@testing-library/react';
import type { SharedCopy, SharedPackage } from './share-facts';
import { SharingView } from './SharingView';

const copy: SharedCopy = {
  ...{ version: '19.3.1', provider: 'shell', build: '1.0.0-ssss' },
  users: [
    { app: 'shell', reason: 'own' },
    { app: 'catalog', reason: 'host' },
    { app: 'account', reason: 'host' },
  ],
};
const react: SharedPackage = { name: 'react', scope: 'default', copies: [copy] };

const show = (...packages: SharedPackage[]) => render(<SharingView packages={packages} />);
const terms = () =>
  screen.getAllByRole('term').map(term => [term.textContent, term.nextElementSibling?.textContent]);

it('says who provides a package, who uses it, and why they have that copy', () => {
  const { container } = show(react);
  expect(screen.getByRole('heading', { name: 'react' })).toBeVisible();
  expect(container).toHaveTextContent('19.3.1 provided by shell build 1.0.0-ssss');
  expect(terms()).toEqual([
    ['its own, used by', 'shell'],
    ['given by the host to', 'catalogaccount'],
  ]);
});

it.each([
  ['open', 'shared openly with'],
  ['override', 'given by the host alone to'],
  ['conflict', 'outside of the range of'],
] as const)('says %s in words', (reason, text) => {
  show({ ...react, copies: [{ ...copy, users: [{ app: 'catalog', reason }] }] });
  expect(terms()).toEqual([[text, 'catalog']]);
});

it('says that there is more than one copy', () => {
  show({ ...react, copies: [copy, { ...copy, version: '18.3.1', provider: 'account' }] });
  expect(screen.getByRole('heading')).toHaveTextContent('react 2 copies');
});

it('names another share scope than that of all', () => {
  show({ ...react, scope: 'old' });
  expect(screen.getByRole('heading')).toHaveTextContent('react scope old');
});

it('has no build of what runs from source', () => {
  const { container } = show({ ...react, copies: [{ ...copy, build: undefined }] });
  expect(container).not.toHaveTextContent('build');
});

it('says that nobody has taken anything', () => {
  show();
  expect(screen.getByText('No app has taken a shared package on this page.')).toBeVisible();
});
