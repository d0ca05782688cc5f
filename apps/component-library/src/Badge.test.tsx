import { render, screen } from '@testing-library/react';
import { Badge } from './Badge';

test('says its state in words', () => {
  render(<Badge tone="warning">Few left</Badge>);
  expect(screen.getByText('Few left')).toBeVisible();
});

test('looks different in each tone', () => {
  const tones = ['neutral', 'accent', 'positive', 'warning', 'danger'] as const;
  render(tones.map(tone => <Badge key={tone} tone={tone} children={tone} />));
  expect(new Set(tones.map(tone => screen.getByText(tone).className)).size).toBe(tones.length);
});
