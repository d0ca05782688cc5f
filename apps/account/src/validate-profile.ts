import type { Profile } from './profile';

/** The profile as it is edited: with a whole card number, which is never kept. */
export interface ProfileDraft extends Omit<Profile, 'cardEnding'> {
  /** Of a card to save in place of the one that is saved; empty to leave that as it is. */
  cardNumber: string;
}

/** What is wrong, by field, in the order of the form. */
export type ProfileErrors = Partial<Record<keyof ProfileDraft, string>>;

/** What is wrong with a draft, apart from what only the check digit of the card tells. */
export function validateProfile({ name, email, country, cardNumber }: ProfileDraft): ProfileErrors {
  const errors: ProfileErrors = {};
  if (name.trim() === '') errors.name = 'Enter your name';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) {
    errors.email = 'Enter your email address, such as name@example.com';
  }
  if (country.trim() === '') errors.country = 'Tell us your country';
  if (cardNumber.trim() !== '' && !/^\d{12,19}$/.test(cardDigits(cardNumber))) {
    errors.cardNumber = 'Enter the 12 to 19 digits of the card';
  }
  return errors;
}

/** A card number without the spaces and dashes that make it readable. */
export const cardDigits = (text: string): string => text.replace(/[\s-]/g, '');
