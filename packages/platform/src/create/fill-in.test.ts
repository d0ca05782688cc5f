import { fillIn } from './fill-in.js';
import { sampleLibrary, samplePage } from './fixtures/sample-workspace.js';

it('puts the app in the place of the sample, in code and in texts', () => {
  expect(fillIn("import { SampleAppPage } from 'sample-app/SampleAppPage';", samplePage)).toBe(
    "import { OrderHistoryPage } from 'order-history/OrderHistoryPage';",
  );
  expect(fillIn('<h1>Sample app</h1> at /sample-path', samplePage)).toBe('<h1>Your orders</h1> at /orders');
  expect(fillIn('position: 99, devPort: 3999', samplePage)).toBe('position: 8, devPort: 3005');
  expect(fillIn('devPort: 3999', sampleLibrary)).toBe('devPort: 3006');
});

it('leaves what it has put there', () => {
  const title = 'Sample app sample-app $& SampleApp';
  expect(fillIn('Sample app!', { ...samplePage, title })).toBe(`${title}!`);
});

it('leaves everything else', () => {
  const text = 'a sample of apps: position: 9, 399, Sample, sample path';
  expect(fillIn(text, samplePage)).toBe(text);
});
