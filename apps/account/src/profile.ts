import { useSyncExternalStore } from 'react';
import { createProfile, type Profile } from './create-profile';

export type { Profile } from './create-profile';

const initial: Profile = {
  name: 'Robin Halvorsen',
  email: 'robin@example.com',
  city: 'Portland',
  country: 'United States',
  cardEnding: '4242',
};

/** The profile of the customer who is signed in. */
export const profile = createProfile({ storage: () => localStorage, events: globalThis, initial });

/** The profile, now and after each change. */
export const useProfile = (): Profile =>
  useSyncExternalStore(profile.subscribe, profile.getSnapshot, () => initial);
