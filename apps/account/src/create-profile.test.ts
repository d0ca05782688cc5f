import { createProfile, type Profile } from './create-profile';

const initial: Profile = {
  name: 'Ada',
  email: 'ada@example.com',
  city: 'London',
  country: 'UK',
  cardEnding: '',
};
const changed: Profile = { ...initial, city: 'Oslo', country: 'Norway', cardEnding: '4242' };

function createStorage(text?: string) {
  const items = new Map(text === undefined ? [] : [['weft.profile', text]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

const open = (storage = createStorage(), events = new EventTarget()) =>
  createProfile({ storage: () => storage, events, initial });

const storageEvent = (key: string | null) => Object.assign(new Event('storage'), { key });

test('is the initial one until another is saved', () => {
  const storage = createStorage();
  const profile = open(storage);
  expect(profile.getSnapshot()).toBe(initial);
  profile.save(changed);
  expect(profile.getSnapshot()).toBe(changed);
  expect(open(storage).getSnapshot()).toEqual(changed);
});

test('is the same object until something changes', () => {
  const profile = open(createStorage(JSON.stringify(changed)));
  expect(profile.getSnapshot()).toEqual(changed);
  expect(profile.getSnapshot()).toBe(profile.getSnapshot());
});

test.each(['{', '', 'null', '[]', '{"name":"Ada"}', JSON.stringify({ ...changed, city: 3 })])(
  'ignores %s in the storage',
  text => {
    expect(open(createStorage(text)).getSnapshot()).toBe(initial);
  },
);

test('tells listeners of changes here and in other tabs, until they leave', () => {
  const storage = createStorage();
  const events = new EventTarget();
  const profile = open(storage, events);
  const listener = jest.fn();
  const leave = profile.subscribe(listener);

  profile.save(changed);
  expect(listener).toHaveBeenCalledTimes(1);
  open(storage).save({ ...changed, city: 'Bergen' });
  events.dispatchEvent(storageEvent('weft.profile'));
  expect(listener).toHaveBeenCalledTimes(2);
  expect(profile.getSnapshot().city).toBe('Bergen');
  events.dispatchEvent(storageEvent('weft.cart'));
  expect(listener).toHaveBeenCalledTimes(2);

  leave();
  events.dispatchEvent(storageEvent('weft.profile'));
  expect(listener).toHaveBeenCalledTimes(2);
});

test('lasts as long as the page where storage is blocked', () => {
  const storage = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const profile = createProfile({ storage, events: new EventTarget(), initial });
  expect(profile.getSnapshot()).toBe(initial);
  profile.save(changed);
  expect(profile.getSnapshot()).toBe(changed);
});
