import { useId, useSyncExternalStore } from 'react';
import type { PageView } from '../page/page-view';
import styles from './Header.module.css';

interface HeaderProps {
  view: PageView;
  hasOutlines: boolean;
  onOutlines(on: boolean): void;
  onClose(): void;
}

/** Which page it is that the inspector looks at, and what can be done about that. */
export function Header({ view, hasOutlines, onOutlines, onClose }: HeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Logo />
        <h2 className={styles.title}>Weft inspector</h2>
        <Switch label="Outlines" isOn={hasOutlines} onChange={onOutlines} />
        <button
          type="button"
          className={styles.close}
          aria-label="Close the inspector"
          title="Esc"
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <Facts view={view} />
    </header>
  );
}

function Facts({ view: { snapshot, page: pageStore, newer: newerStore } }: Pick<HeaderProps, 'view'>) {
  const { path, title, app } = useSyncExternalStore(pageStore.subscribe, pageStore.read);
  const newer = useSyncExternalStore(newerStore.subscribe, newerStore.read);
  const { environment = 'none', id, live } = snapshot;
  return (
    <dl className={styles.facts}>
      <Fact name="Environment" value={environment} note={live && `the rest is from ${live.place}`} />
      <Fact
        name="Snapshot"
        value={id ?? live?.id ?? 'none'}
        note={newer === undefined ? live && `of ${live.environment}` : `${newer} is newer`}
      />
      <Fact name="Page" value={path} note={title && `${title}, of ${app}`} />
    </dl>
  );
}

function Fact({ name, value, note }: { name: string; value: string; note?: string }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        {value}
        {note && <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  );
}

function Switch({ label, isOn, onChange }: { label: string; isOn: boolean; onChange(on: boolean): void }) {
  const id = useId();
  return (
    <span className={styles.switch}>
      <span id={id}>{label}</span>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-labelledby={id}
        className={styles.track}
        onClick={() => onChange(!isOn)}
      />
    </span>
  );
}

const Logo = () => (
  <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" className={styles.logo}>
    <path d="M1 5h14M1 11h14M5 1v14M11 1v14" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
  </svg>
);
