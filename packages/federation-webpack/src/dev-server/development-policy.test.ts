import { developmentPolicy } from './development-policy.js';

const snapshot = {
  format: 1 as const,
  environment: 'development',
  apps: {
    market: { entry: 'http://localhost:4201/market.js', global: 'weft_market' },
    garden: { entry: 'https://garden.example/live/garden.js', global: 'weft_garden' },
  },
};

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map(directive => directive.split(/ (.*)/, 2)));

it('allows the origins of the apps that the page knows, each once', () => {
  const { 'style-src': styles, 'connect-src': connections } = directives(
    developmentPolicy({ port: 4201 }, snapshot),
  );
  expect(styles).toBe("'self' https://garden.example");
  expect(connections).toBe("'self' https://garden.example ws://localhost:4201 wss://garden.example");
});

it('allows its own where it knows none', () => {
  const { 'script-src': scripts, 'connect-src': connections } = directives(developmentPolicy({ port: 4201 }));
  expect(scripts).toBe("'self' 'wasm-unsafe-eval'");
  expect(connections).toBe("'self' ws://localhost:4201");
});
