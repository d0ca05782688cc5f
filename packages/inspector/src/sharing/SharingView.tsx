import { AppName } from '../apps/AppName';
import { Badge } from '../panel/Badge';
import { Empty } from '../panel/Empty';
import type { SharedCopy, SharedPackage, ShareReason } from './share-facts';
import styles from './SharingView.module.css';

/** The share scope: who provides each package that somebody uses, who that is, and why they have this one. */
export function SharingView({ packages }: { packages: readonly SharedPackage[] }) {
  if (packages.length === 0) return <Empty>No app has taken a shared package on this page.</Empty>;
  return packages.map(({ name, scope, copies }) => (
    <section key={`${scope} ${name}`} className={styles.package}>
      <h3 className={styles.name}>
        {name} {scope !== 'default' && <Badge>scope {scope}</Badge>}
        {copies.length > 1 && <Badge tone="warn">{copies.length} copies</Badge>}
      </h3>
      {copies.map(copy => (
        <Copy key={`${copy.version} ${copy.provider} ${copy.build}`} copy={copy} />
      ))}
    </section>
  ));
}

function Copy({ copy: { version, provider, build, users } }: { copy: SharedCopy }) {
  const reasons = [...new Set(users.map(({ reason }) => reason))];
  return (
    <div className={styles.copy}>
      <p className={styles.provided}>
        <span className={styles.version}>{version}</span> provided by <AppName name={provider} />{' '}
        {build && <span className={styles.build}>build {build}</span>}
      </p>
      <dl className={styles.users}>
        {reasons.map(reason => (
          <div key={reason} className={styles.reason}>
            <dt className={reason === 'conflict' ? styles.conflict : undefined}>{REASONS[reason]}</dt>
            <dd>
              {users
                .filter(user => user.reason === reason)
                .map(({ app }) => (
                  <AppName key={app} name={app} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Why somebody has a copy, beside their names. */
const REASONS: Record<ShareReason, string> = {
  own: 'its own, used by',
  host: 'given by the host to',
  open: 'shared openly with',
  override: 'given by the host alone to',
  conflict: 'outside of the range of',
};
