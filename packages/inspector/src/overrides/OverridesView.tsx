import { useState, useSyncExternalStore } from 'react';
import { AppName } from '../apps/AppName';
import { Empty } from '../panel/Empty';
import { clearAddress, overrideAddress } from './override-address';
import { OverrideForm } from './OverrideForm';
import { createOverrideState, type OverridePlace } from './override-state';
import type { Overrides } from './read-overrides';
import styles from './OverridesView.module.css';

interface OverridesViewProps {
  /** The names of the apps of the page. */
  apps: readonly string[];
  /** Which page it is. */
  place: OverridePlace;
  /** Loads another page. @default the browser does */
  go?(address: string): void;
}

/** Which apps this browser has from elsewhere, and the way to have more, or none. */
export function OverridesView({ apps, place, go = address => location.assign(address) }: OverridesViewProps) {
  const [store] = useState(() => createOverrideState(place));
  const state = useSyncExternalStore(store.subscribe, store.read);
  if (state === 'asking') return <Empty>Asking the server…</Empty>;
  if (state === 'none')
    return <Empty>This server has no overrides: everybody gets the same apps from it.</Empty>;
  if (state instanceof Error)
    return <Empty>What this server allows could not be learned. {state.message}</Empty>;
  const { allowed, why, origins } = state;
  return (
    <>
      <p className={styles.lead}>
        An override gives this browser an app from elsewhere, and nobody else. It lasts until it is cleared.
      </p>
      <Active overrides={state} go={go} />
      {allowed ? (
        <OverrideForm
          apps={apps}
          origins={origins}
          onOverride={(app, value) => go(overrideAddress(app, value))}
        />
      ) : (
        <p className={styles.refusal}>Overrides are not allowed here{why ? `: ${why}` : '.'}</p>
      )}
    </>
  );
}

function Active({ overrides: { active }, go }: { overrides: Overrides; go(address: string): void }) {
  const entries = Object.entries(active);
  if (entries.length === 0) return <p className={styles.none}>This browser has none.</p>;
  return (
    <div className={styles.active}>
      <ul className={styles.list}>
        {entries.map(([app, from]) => (
          <li key={app} className={styles.override}>
            <span className={styles.what}>
              <AppName name={app} /> <span className={styles.value}>{from}</span>
            </span>
            <button type="button" className={styles.clear} onClick={() => go(overrideAddress(app, ''))}>
              Clear<span className={styles.hidden}> {app}</span>
            </button>
          </li>
        ))}
      </ul>
      {entries.length > 1 && (
        <button type="button" className={styles.clear} onClick={() => go(clearAddress())}>
          Clear all
        </button>
      )}
    </div>
  );
}
