import type { CSSProperties } from 'react';
import { AppName } from '../apps/AppName';
import { Badge } from '../panel/Badge';
import { Empty } from '../panel/Empty';
import type { ModuleFacts } from './module-facts';
import styles from './ModulesView.module.css';

/** The exposed modules that the page has asked for, with how long it took: each as a bar on the time of all of them. */
export function ModulesView({ modules }: { modules: readonly ModuleFacts[] }) {
  if (modules.length === 0) return <Empty>No module of another app has been asked for on this page.</Empty>;
  const end = Math.max(...modules.map(({ start, duration = 0 }) => start + duration));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Module</th>
          <th scope="col" className={styles.number}>
            Start, ms
          </th>
          <th scope="col" className={styles.number}>
            Took, ms
          </th>
        </tr>
      </thead>
      <tbody>
        {modules.map(module => (
          <ModuleRow key={`${module.id} ${module.release}`} module={module} end={end} />
        ))}
      </tbody>
    </table>
  );
}

function ModuleRow({ module, end }: { module: ModuleFacts; end: number }) {
  const { id, app, state, start, duration } = module;
  return (
    <tr>
      <th scope="row" className={styles.module}>
        <AppName name={app} />
        <span className={styles.name}>{id.slice(app.length)}</span>
        {state !== 'loaded' && <Badge tone={state === 'failed' ? 'bad' : 'accent'}>{state}</Badge>}
        <Bar from={start / end} share={(duration ?? end - start) / end} state={state} />
      </th>
      <td className={styles.number}>{start.toFixed(0)}</td>
      <td className={styles.number}>{duration === undefined ? '…' : rounded(duration)}</td>
    </tr>
  );
}

/** One that was there already took a part of a millisecond. */
const rounded = (duration: number) => (duration < 10 ? duration.toFixed(1) : duration.toFixed(0));

const Bar = ({ from, share, state }: { from: number; share: number; state: ModuleFacts['state'] }) => (
  <span className={styles.time} aria-hidden="true">
    <span
      className={`${styles.bar} ${state === 'failed' ? styles.failed : ''}`}
      style={{ '--from': from, '--share': share } as CSSProperties}
    />
  </span>
);
