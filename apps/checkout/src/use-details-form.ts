import { useHoldUpdate } from '@weft/federation-runtime/react';
import { useEffect, useRef, useState, type ChangeEvent, type FocusEvent, type FormEvent } from 'react';
import { checkDetails } from './check-details';
import { emptyDetails, isFilledIn, type Details, type DetailsErrors } from './details';

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * The state of the form: checked when it is submitted, and from then on whenever a field is left. While something is filled in, the
 * page stays on its version.
 */
export function useDetailsForm(onValid: (details: Details) => void) {
  const [details, setDetails] = useState(emptyDetails);
  const [errors, setErrors] = useState<DetailsErrors>({});
  const [refusal, setRefusal] = useState<{ attempt: number; errors: DetailsErrors }>();
  const check = useLatestCheck();
  useHoldUpdate(isFilledIn(details));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = await check(details);
    if (!found) return;
    setErrors(found);
    if (Object.keys(found).length === 0) onValid(details);
    else setRefusal({ attempt: (refusal?.attempt ?? 0) + 1, errors: found });
  }

  async function leave({ relatedTarget }: FocusEvent) {
    // An error that goes away under the pointer would move the button that is being pressed.
    if (!refusal || relatedTarget?.matches('[type=submit]')) return;
    const found = await check(details);
    if (found) setErrors(found);
  }

  const field = (name: keyof Details) => ({
    id: `details-${name}`,
    name,
    value: details[name],
    error: errors[name],
    required: true,
    onChange: ({ target: { value } }: ChangeEvent<Control>) =>
      setDetails(known => ({ ...known, [name]: value })),
    onBlur: (event: FocusEvent) => void leave(event),
  });

  return { field, refusal, submit: (event: FormEvent) => void submit(event) };
}

/** Checks details; gives nothing when another check has begun, or the form is gone, in the meantime. */
function useLatestCheck() {
  const latest = useRef<symbol>(undefined);
  useEffect(() => () => void (latest.current = undefined), []);

  return async (details: Details): Promise<DetailsErrors | undefined> => {
    const own = Symbol();
    latest.current = own;
    const errors = await checkDetails(details);
    return latest.current === own ? errors : undefined;
  };
}
