import { checkCard } from './check-card';
import { cardDigits, validateProfile, type ProfileDraft, type ProfileErrors } from './validate-profile';

/** What is wrong with a draft, the check digit of a new card included as far as checkout answers. */
export async function checkProfile(draft: ProfileDraft, signal: AbortSignal): Promise<ProfileErrors> {
  const errors = validateProfile(draft);
  const digits = cardDigits(draft.cardNumber);
  if (digits === '' || errors.cardNumber !== undefined) return errors;
  const passed = await checkCard(digits, signal);
  if (passed !== false) return errors;
  return { ...errors, cardNumber: 'This is not a card number; check for a typing error' };
}
