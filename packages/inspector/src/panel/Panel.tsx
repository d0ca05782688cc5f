import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { Outlines } from '../outlines/Outlines';
import type { PageView } from '../page/page-view';
import { Header } from './Header';
import { Resizer } from './Resizer';
import { Tabs } from './Tabs';
import { useKept } from './use-kept';
import { useMedia } from './use-media';
import { useTabs } from './use-tabs';
import styles from './Panel.module.css';

interface PanelProps {
  view: PageView;
  onClose(): void;
}

/** Phones get a sheet at the foot of the window; the style sheet says the same. */
const SHEET = '(max-width: 40rem)';
/** What the panel takes of the window at first, in percent. */
const SIZES = { side: 36, sheet: 62 };

/** The inspector: what a page is made of, in tabs, beside the page. Escape closes it. */
export function Panel({ view, onClose }: PanelProps) {
  const section = useRef<HTMLElement>(null);
  const [tab, setTab] = useKept('tab', 'apps');
  const [sizes, setSizes] = useKept('sizes', SIZES);
  const [hasOutlines, setOutlines] = useState(false);
  const isSheet = useMedia(SHEET);
  const place = isSheet ? 'sheet' : 'side';
  const tabs = useTabs(view);

  useEffect(() => section.current?.focus(), []);

  function closeByKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  }

  return (
    <div className={styles.theme}>
      {hasOutlines && <Outlines />}
      <section
        ref={section}
        aria-label="Weft inspector"
        tabIndex={-1}
        className={styles.panel}
        style={{ '--inspector-size': sizes[place] } as CSSProperties}
        onKeyDown={closeByKey}
      >
        <Resizer
          isSheet={isSheet}
          value={sizes[place]}
          onResize={value => setSizes({ ...sizes, [place]: value })}
        />
        <Header view={view} hasOutlines={hasOutlines} onOutlines={setOutlines} onClose={onClose} />
        <Tabs label="Of this page" tabs={tabs} selected={tab} onSelect={setTab} />
      </section>
    </div>
  );
}
