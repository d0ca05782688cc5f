import { createRateLimit } from './rate-limit.js';

function limited(perSecond: number, burst: number) {
  const clock = { ms: 1000 };
  const pass = createRateLimit({ perSecond, burst, now: () => clock.ms });
  const passing = (tries: number) => Array.from({ length: tries }, pass).filter(Boolean).length;
  return { clock, passing };
}

it('lets a burst pass, and then as many as the time allows', () => {
  const { clock, passing } = limited(10, 50);
  expect(passing(100)).toBe(50);
  expect(passing(10)).toBe(0);
  clock.ms += 300;
  expect(passing(10)).toBe(3);
});

it('saves up no more than a burst', () => {
  const { clock, passing } = limited(10, 50);
  clock.ms += 3_600_000;
  expect(passing(100)).toBe(50);
});

it('counts what is not whole yet', () => {
  const { clock, passing } = limited(10, 1);
  expect(passing(1)).toBe(1);
  for (let step = 0; step < 3; step++) {
    clock.ms += 40;
    expect(passing(1)).toBe(step === 2 ? 1 : 0);
  }
});
