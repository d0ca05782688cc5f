import { overrideSecret } from './override-secret.js';

it('is what WEFT_OVERRIDE_SECRET says; without it there is none', () => {
  const secret = 'k7Qx'.repeat(11);
  expect(overrideSecret({ WEFT_OVERRIDE_SECRET: secret })).toBe(secret);
  expect(overrideSecret({})).toBeUndefined();
  expect(overrideSecret({ WEFT_OVERRIDE_SECRET: '' })).toBeUndefined();
});

it('refuses one that could be guessed, without telling it', () => {
  const secret = () => overrideSecret({ WEFT_OVERRIDE_SECRET: 'swordfish' });
  expect(secret).toThrow(expect.objectContaining({ code: 'USAGE' }));
  expect(secret).toThrow('WEFT_OVERRIDE_SECRET has 9 characters');
  expect(secret).not.toThrow('swordfish');
});
