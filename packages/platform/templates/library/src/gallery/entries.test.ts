import { readFileSync } from 'node:fs';
import { entries } from './entries';

test('shows every component that the app exposes', () => {
  const definition = readFileSync('federation.config.ts', 'utf8');
  const exposed = [...definition.matchAll(/'\.\/(\w+)': '\.\/src\/\w+\.tsx'/g)].map(([, name]) => name);
  expect(exposed.length).toBeGreaterThan(0);
  expect(entries.map(({ name }) => name).sort()).toEqual(exposed.sort());
});
