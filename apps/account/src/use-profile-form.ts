import { useHoldUpdate } from '@weft/federation-runtime/react';
import { useEffect, useRef, useState, type ChangeEvent, type FormEvent } from 'react';
import { checkProfile } from './check-profile';
import { profile, type Profile } from './profile';
import { cardDigits, type ProfileDraft, type ProfileErrors } from './validate-profile';

const draftOf = ({ name, email, city, country }: Profile): ProfileDraft => ({
  name,
  email,
  city,
  country,
  cardNumber: '',
});

function profileOf({ cardNumber, ...draft }: ProfileDraft, known: Profile): Profile {
  const ending = cardDigits(cardNumber).slice(-4);
  const trimmed = { name: draft.name.trim(), email: draft.email.trim(), city: draft.city.trim() };
  return { ...draft, ...trimmed, country: draft.country.trim(), cardEnding: ending || known.cardEnding };
}

/**
 * The state of the form: checked and kept when it is submitted. The first field that is wrong takes the focus. While something is not
 * kept yet, the page stays on its version.
 */
export function useProfileForm(onSaved: () => void) {
  const [draft, setDraft] = useState(() => draftOf(profile.getSnapshot()));
  const [kept, setKept] = useState(draft);
  const [errors, setErrors] = useState<ProfileErrors>({});
  const checking = useRef<AbortController>(undefined);
  useEffect(() => () => checking.current?.abort(), []);
  useHoldUpdate(!isSame(draft, kept));

  async function submit(form: HTMLFormElement) {
    checking.current?.abort();
    const { signal } = (checking.current = new AbortController());
    const found = await checkProfile(draft, signal);
    setErrors(found);
    const [wrong] = Object.keys(found);
    if (wrong !== undefined) return (form.elements.namedItem(wrong) as HTMLElement).focus();
    profile.save(profileOf(draft, profile.getSnapshot()));
    setKept({ ...draft, cardNumber: '' });
    setDraft(known => ({ ...known, cardNumber: '' }));
    onSaved();
  }

  const field = (name: keyof ProfileDraft) => ({
    name,
    value: draft[name],
    error: errors[name],
    onChange: ({ target: { value } }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      setDraft(known => ({ ...known, [name]: value })),
  });

  return {
    field,
    submit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      submit(event.currentTarget).catch(ignoreAbort);
    },
  };
}

const isSame = (one: ProfileDraft, other: ProfileDraft) =>
  Object.entries(one).every(([name, value]) => value === other[name as keyof ProfileDraft]);

/** A check that was aborted has a successor, or nobody who waits for it. */
function ignoreAbort(error: unknown) {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}
