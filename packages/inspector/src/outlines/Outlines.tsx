import { useState, useSyncExternalStore } from 'react';
import { appColour } from '../apps/app-colour';
import { createPartWatch } from './part-watch';
import { placeLabels } from './place-labels';
import styles from './Outlines.module.css';

/** Draws an outline around each part of the page, with the name of its app. It lies over the page, and changes nothing in it. */
export function Outlines() {
  const [watch] = useState(() => createPartWatch());
  const boxes = useSyncExternalStore(watch.subscribe, watch.read);
  const parts = placeLabels(boxes, { width: innerWidth, height: innerHeight });
  return (
    <div className={styles.layer} aria-hidden="true">
      {parts.map(({ app, left, top, right, bottom, label }, index) => (
        <div key={index} style={appColour(app)}>
          <div className={styles.outline} style={{ left, top, width: right - left, height: bottom - top }} />
          <div className={styles.label} style={label}>
            {app}
          </div>
        </div>
      ))}
    </div>
  );
}
