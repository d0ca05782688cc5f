import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './Resizer.module.css';

interface ResizerProps {
  /** Whether the panel is a sheet at the foot of the window, else it stands at its side. */
  isSheet: boolean;
  /** What the panel takes of the window, in percent. */
  value: number;
  onResize(value: number): void;
}

/** Between nothing of the panel and nothing of the page, in percent. */
const [LEAST, MOST] = [20, 92];
const STEP = 4;

/** The edge of the panel: it is dragged, or moved by arrow keys. */
export function Resizer({ isSheet, value, onResize }: ResizerProps) {
  const resize = (to: number) => onResize(Math.round(Math.min(MOST, Math.max(LEAST, to))));

  function drag({ currentTarget, pointerId, clientX, clientY }: PointerEvent<HTMLElement>) {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    resize(100 * (isSheet ? 1 - clientY / innerHeight : 1 - clientX / innerWidth));
  }

  function move(event: KeyboardEvent) {
    const [larger, smaller] = isSheet ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
    if (event.key !== larger && event.key !== smaller) return;
    event.preventDefault();
    resize(value + (event.key === larger ? STEP : -STEP));
  }

  return (
    <div
      role="separator"
      aria-label="Size of the inspector"
      aria-orientation={isSheet ? 'horizontal' : 'vertical'}
      aria-valuenow={value}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      className={`${styles.edge} ${isSheet ? styles.above : styles.beside}`}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      onKeyDown={move}
    />
  );
}
