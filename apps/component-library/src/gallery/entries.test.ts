import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entries } from './entries';

test('shows every component that the app exposes', () => {
  const definition = readFileSync(join(process.cwd(), 'federation.config.ts'), 'utf8');
  const exposed = [...definition.matchAll(/'\.\/(\w+)': '\.\/src\/\w+\.tsx'/g)].map(([, name]) => name);
  expect(exposed.length).toBeGreaterThan(10);
  expect(entries.map(({ name }) => name).sort()).toEqual(exposed.sort());
});
