import { validateProfile, type ProfileDraft } from './validate-profile';

const good: ProfileDraft = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  city: '',
  country: 'United Kingdom',
  cardNumber: '',
};

test.each<Partial<ProfileDraft>>([
  {},
  { city: 'London' },
  { email: ' ada@example.co.uk ' },
  { cardNumber: '4242-4242 4242 4242' },
])('accepts %j', change => {
  expect(validateProfile({ ...good, ...change })).toEqual({});
});

test.each<Partial<ProfileDraft>>([
  { name: ' ' },
  { email: 'ada' },
  { email: 'ada@example' },
  { country: '' },
  { cardNumber: '4242' },
  { cardNumber: '4242 4242 4242 424x' },
])('refuses %j, and nothing else', change => {
  expect(Object.keys(validateProfile({ ...good, ...change }))).toEqual(Object.keys(change));
});
