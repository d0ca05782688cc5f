import countries from './countries.json';

test('has each country once, by name', () => {
  const names = countries.map(({ name }) => name);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
  expect(countries).toContainEqual({ code: 'US', name: 'United States' });
});

test('codes and names are those of ISO 3166', () => {
  const standard = new Intl.DisplayNames('en', { type: 'region' });
  const known: Record<string, string> = { HK: 'Hong Kong' };
  for (const { code, name } of countries) expect(known[code] ?? standard.of(code)).toBe(name);
});
