import { act } from 'react';
import { render, screen } from '@testing-library/react';
import { layOut } from '../fixtures/layout';
import { Outlines } from './Outlines';

beforeEach(layOut);

const show = (box: string) => {
  const main = document.createElement('main');
  main.dataset.weftApp = 'catalog';
  main.dataset.box = box;
  document.body.append(main);
  const { container } = render(<Outlines />);
  return { main, outline: () => container.querySelector<HTMLElement>('.outline') };
};

it('draws an outline around a part, with the name of its app', () => {
  const { outline } = show('40 100 340 300');
  expect(outline()).toHaveStyle({ left: '40px', top: '100px', width: '300px', height: '200px' });
  expect(screen.getByText('catalog')).toHaveStyle({ left: '40px', top: '82px' });
});

it('goes along with the page', async () => {
  const { main, outline } = show('40 100 340 300');
  main.dataset.box = '40 60 340 260';
  await act(() => new Promise(resolve => requestAnimationFrame(resolve)));
  expect(outline()).toHaveStyle({ top: '60px' });
});

it('is nothing to those who listen to the page', () => {
  show('0 0 10 10');
  expect(screen.getByText('catalog').closest('[aria-hidden=true]')).toBeInTheDocument();
});

it('changes nothing in the page', () => {
  const { main } = show('0 0 10 10');
  expect(main.outerHTML).toBe('<main data-weft-app="catalog" data-box="0 0 10 10"></main>');
});
