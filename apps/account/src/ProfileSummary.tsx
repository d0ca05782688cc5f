import { Card } from 'component-library/Card';
import { Icon } from 'component-library/Icon';
import { Link } from 'wouter';
import { useProfile } from './profile';
import styles from './ProfileSummary.module.css';

/** Who the customer is, as far as the shop knows. */
export function ProfileSummary() {
  const { name, email, city, country, cardEnding } = useProfile();
  return (
    <Card as="section" className={styles.summary}>
      <h2 className={styles.title}>Profile</h2>
      <div className={styles.person}>
        <span className={styles.portrait}>
          <Icon name="user" size={24} />
        </span>
        <div className={styles.words}>
          <strong>{name}</strong>
          <div className={styles.email}>{email}</div>
        </div>
      </div>
      <dl className={styles.facts}>
        <dt>Lives in</dt>
        <dd>{city === '' ? country : `${city}, ${country}`}</dd>
        <dt>Saved card</dt>
        <dd>{cardEnding === '' ? 'None' : `Ends in ${cardEnding}`}</dd>
      </dl>
      <Link href="/account/profile" className={styles.edit}>
        Edit profile
      </Link>
    </Card>
  );
}
