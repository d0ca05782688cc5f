import { SelectField } from 'component-library/SelectField';
import { TextField } from 'component-library/TextField';
import type { ChangeEvent } from 'react';
import { useCountries } from './use-countries';

export interface CountryFieldProps {
  name: string;
  value: string;
  error?: string;
  onChange(event: ChangeEvent<HTMLInputElement | HTMLSelectElement>): void;
}

/** A country out of checkout's list; a line of text while that list cannot be had. */
export function CountryField(props: CountryFieldProps) {
  const countries = useCountries();
  const common = { ...props, label: 'Country', autoComplete: 'country-name', required: true };
  if (countries === 'unavailable') return <TextField {...common} />;
  const known = countries === 'loading' ? [] : countries;
  // What was typed while the list was away stays what it is.
  const others = known.includes(props.value) ? [] : [props.value];
  return (
    <SelectField {...common} options={[...others, ...known].map(name => ({ value: name, label: name }))} />
  );
}
