import { exactMoney, shortMoney } from './money';
import { monthText, shortMonthText } from './month-text';
import type { MonthlySpending } from './spending';
import styles from './SpendingBars.module.css';

/**
 * The vertical of the chart, in CSS pixels: letters keep their size however wide the chart is, so only the horizontal is in per cent.
 * Bars rise from `base` to `top` at most.
 */
export const barArea = { height: 240, base: 212, top: 28 };

export interface SpendingBarProps {
  month: MonthlySpending;
  /** Where the bar ends, in CSS pixels from above. */
  y: number;
  /** Its part of the width of the chart, in per cent. */
  slot: { start: number; width: number };
  isTabStop: boolean;
  onPoint(month?: MonthlySpending): void;
  onFocus(): void;
}

/** The bar of one month, with its value and its name. */
export function SpendingBar({ month, y, slot, isTabStop, onPoint, onFocus }: SpendingBarProps) {
  const middle = `${slot.start + slot.width / 2}%`;
  const name = shortMonthText(month.month);
  return (
    <g
      role="img"
      aria-label={`${monthText(month.month)}: ${exactMoney(month.amount)}`}
      tabIndex={isTabStop ? 0 : -1}
      className={styles.bar}
      onFocus={() => {
        onFocus();
        onPoint(month);
      }}
      onBlur={() => onPoint()}
      onPointerEnter={() => onPoint(month)}
      onPointerLeave={() => onPoint()}
    >
      <rect
        x={`${slot.start}%`}
        y="0"
        rx="8"
        width={`${slot.width}%`}
        height={barArea.height}
        className={styles.area}
      />
      <rect
        x={`${slot.start + slot.width * 0.2}%`}
        y={y}
        width={`${slot.width * 0.6}%`}
        height={barArea.base - y}
        rx="4"
        className={styles.body}
      />
      <text x={middle} y={y - 8} className={styles.value}>
        {shortMoney(month.amount)}
      </text>
      <text x={middle} y={barArea.height - 8} className={styles.name}>
        {name}
      </text>
      <text x={middle} y={barArea.height - 8} className={styles.initial}>
        {name[0]}
      </text>
    </g>
  );
}
