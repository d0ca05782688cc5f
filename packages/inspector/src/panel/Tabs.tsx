import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface Tab {
  id: string;
  title: string;
  /** How much there is, beside the title. */
  count?: number;
  /** It tells of trouble. */
  isAlarming?: boolean;
  content(): ReactNode;
}

interface TabsProps {
  /** What all of it is called. */
  label: string;
  tabs: readonly Tab[];
  /** The id of the one that is shown; the first where there is none of that id. */
  selected: string;
  onSelect(id: string): void;
}

/** Tabs as https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ has them: arrows, Home and End go from one to the next, and show it. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.find(({ id }) => id === selected) ?? tabs[0];

  function go(event: KeyboardEvent) {
    const to = nextIndex(event.key, current ? tabs.indexOf(current) : 0, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || !tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  }

  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={go}>
        {tabs.map(tab => (
          <TabButton key={tab.id} tab={tab} base={base} isSelected={tab === current} onSelect={onSelect} />
        ))}
      </div>
      {current && (
        <div
          key={current.id}
          role="tabpanel"
          id={`${base}-${current.id}`}
          aria-labelledby={`${base}-${current.id}-tab`}
          tabIndex={0}
          className={styles.panel}
        >
          {current.content()}
        </div>
      )}
    </>
  );
}

interface TabButtonProps extends Pick<TabsProps, 'onSelect'> {
  tab: Tab;
  /** What the ids of all of them begin with. */
  base: string;
  isSelected: boolean;
}

function TabButton({ tab: { id, title, count, isAlarming }, base, isSelected, onSelect }: TabButtonProps) {
  return (
    <button
      type="button"
      role="tab"
      id={`${base}-${id}-tab`}
      aria-controls={isSelected ? `${base}-${id}` : undefined}
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      className={styles.tab}
      onClick={() => onSelect(id)}
    >
      {title}
      {count !== undefined && <Count value={count} isAlarming={isAlarming} />}
    </button>
  );
}

const Count = ({ value, isAlarming }: { value: number; isAlarming?: boolean }) => (
  <span className={`${styles.count} ${isAlarming ? styles.alarming : ''}`}>{value}</span>
);

function nextIndex(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count;
    case 'ArrowLeft':
      return (from + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
