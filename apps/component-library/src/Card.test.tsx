import { render, screen } from '@testing-library/react';
import { Card } from './Card';

test('is the element it is asked to be', () => {
  render(
    <ul>
      <Card as="li">Arc lamp</Card>
    </ul>,
  );
  expect(screen.getByRole('listitem')).toHaveTextContent('Arc lamp');
});

test('is a neutral box by default', () => {
  render(<Card className="wide">Arc lamp</Card>);
  const card = screen.getByText('Arc lamp');
  expect(card.tagName).toBe('DIV');
  expect(card).toHaveClass('wide');
});
