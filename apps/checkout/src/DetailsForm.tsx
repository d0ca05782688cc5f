import { Button } from 'component-library/Button';
import { SelectField } from 'component-library/SelectField';
import { TextField } from 'component-library/TextField';
import type { ReactNode } from 'react';
import countries from './countries.json';
import type { Details } from './details';
import styles from './DetailsForm.module.css';
import { ErrorSummary } from './ErrorSummary';
import { useDetailsForm } from './use-details-form';

const countryOptions = countries.map(({ code, name }) => ({ value: code, label: name }));

/** Contact, address and payment; calls `onValid` once all of it is right. */
export function DetailsForm({ onValid }: { onValid(details: Details): void }) {
  const { field, refusal, submit } = useDetailsForm(onValid);
  return (
    <form className={styles.form} noValidate aria-label="Order details" onSubmit={submit}>
      {refusal && <ErrorSummary key={refusal.attempt} errors={refusal.errors} />}
      <Group legend="Contact">
        <TextField {...field('email')} label="Email" type="email" autoComplete="email" />
      </Group>
      <Group legend="Delivery address">
        <TextField {...field('name')} label="Full name" autoComplete="name" />
        <TextField {...field('address')} label="Street and house number" autoComplete="street-address" />
        <div className={styles.row}>
          <TextField {...field('postalCode')} label="Postal code" autoComplete="postal-code" />
          <TextField {...field('city')} label="City" autoComplete="address-level2" />
        </div>
        <SelectField {...field('country')} label="Country" autoComplete="country" options={countryOptions} />
      </Group>
      <Group legend="Payment">
        <TextField
          {...field('cardNumber')}
          label="Card number"
          hint="Try it with 4242 4242 4242 4242"
          inputMode="numeric"
          autoComplete="cc-number"
        />
        <div className={styles.halves}>
          <TextField {...field('expiry')} label="Expires" placeholder="MM/YY" autoComplete="cc-exp" />
          <TextField {...field('cvc')} label="Security code" inputMode="numeric" autoComplete="cc-csc" />
        </div>
      </Group>
      <Button type="submit" className={styles.submit}>
        Place order
      </Button>
    </form>
  );
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
