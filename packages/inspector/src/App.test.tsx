import { act } from 'react';
import { render, screen } from '@testing-library/react';
import { App } from './App';

it('is the inspector itself, where it is first on a page', async () => {
  await act(async () => render(<App />));
  expect(screen.getByRole('region', { name: 'Weft inspector' })).toBeVisible();
});
