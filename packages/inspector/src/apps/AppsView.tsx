import { Badge } from '../panel/Badge';
import { Empty } from '../panel/Empty';
import { AppName } from './AppName';
import type { AppFacts } from './app-facts';
import styles from './AppsView.module.css';

/** The apps of a page: which release of each, from where, and whether it is there. */
export function AppsView({ apps }: { apps: readonly AppFacts[] }) {
  if (apps.length === 0)
    return <Empty>This page has no snapshot, and no app of Weft has come to it yet.</Empty>;
  return (
    <ul className={styles.apps}>
      {apps.map(app => (
        <li key={app.name} className={styles.app}>
          <AppCard app={app} />
        </li>
      ))}
    </ul>
  );
}

function AppCard({ app }: { app: AppFacts }) {
  const { name, isHost, state, release, entry, modules, gaveUp, override } = app;
  return (
    <>
      <div className={styles.top}>
        <h3 className={styles.name}>
          <AppName name={name} />
        </h3>
        <Badge tone={isHost ? 'accent' : undefined}>{isHost ? 'host' : 'remote'}</Badge>
        <span className={styles.state}>
          {modules > 0 && (
            <span className={styles.modules}>{modules === 1 ? '1 module' : `${modules} modules`}</span>
          )}
          <Badge tone={TONES[state]}>{state}</Badge>
        </span>
      </div>
      <p className={styles.release}>
        {release ?? (
          <>from source{entry && <span className={styles.origin}> at {new URL(entry).origin}</span>}</>
        )}
      </p>
      {entry && (
        <a className={styles.entry} href={entry} target="_blank" rel="noreferrer">
          {entry.replace(location.origin, '')}
        </a>
      )}
      {override !== undefined && <p className={styles.note}>Overridden in this browser: {override}</p>}
      {gaveUp !== undefined && (
        <p className={styles.note}>Release {gaveUp} failed in this tab, and was given up.</p>
      )}
    </>
  );
}

const TONES = { loaded: 'good', failed: 'bad', loading: 'accent', 'not loaded': undefined } as const;
