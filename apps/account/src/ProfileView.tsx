import { Button } from 'component-library/Button';
import { PageHeader } from 'component-library/PageHeader';
import { TextField } from 'component-library/TextField';
import { useToast } from 'component-library/Toast';
import { useState } from 'react';
import { CountryField } from './CountryField';
import { useProfile } from './profile';
import styles from './ProfileView.module.css';
import { useProfileForm } from './use-profile-form';

/** Changes what the shop knows of the customer. */
export function ProfileView() {
  const { cardEnding } = useProfile();
  const toast = useToast();
  const [saved, setSaved] = useState(0);
  const { field, submit } = useProfileForm(() => {
    setSaved(count => count + 1);
    toast('Your profile is saved');
  });
  return (
    <>
      <PageHeader title="Profile" lead="Kept in this browser only." />
      <form className={styles.form} noValidate aria-label="Profile" onSubmit={submit}>
        <TextField {...field('name')} label="Full name" autoComplete="name" required />
        <TextField {...field('email')} label="Email" type="email" autoComplete="email" required />
        <TextField {...field('city')} label="City" autoComplete="address-level2" />
        <CountryField {...field('country')} />
        <TextField
          {...field('cardNumber')}
          label="New card number"
          hint={`${cardEnding && `Replaces the card that ends in ${cardEnding}. `}Only the last four digits are kept.`}
          inputMode="numeric"
          autoComplete="cc-number"
        />
        <div className={styles.foot}>
          <Button type="submit">Save profile</Button>
          <p className={styles.saved} role="status">
            {saved > 0 && (saved === 1 ? 'Saved' : `Saved ${saved} times`)}
          </p>
        </div>
      </form>
    </>
  );
}
