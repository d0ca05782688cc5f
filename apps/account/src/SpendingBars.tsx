import { useState, type KeyboardEvent } from 'react';
import { chartScale } from './chart-scale';
import { shortMoney } from './money';
import type { MonthlySpending } from './spending';
import { barArea, SpendingBar } from './SpendingBar';
import styles from './SpendingBars.module.css';

const { height, base, top } = barArea;

export interface SpendingBarsProps {
  months: readonly MonthlySpending[];
  /** Called with the month under the pointer or the focus; with nothing when there is none. */
  onPoint(month?: MonthlySpending): void;
}

/** One bar a month. The tab key reaches the chart, arrow keys go from bar to bar. */
export function SpendingBars({ months, onPoint }: SpendingBarsProps) {
  const [stop, setStop] = useState<number>();
  const scale = chartScale(Math.max(...months.map(({ amount }) => amount)));
  const yOf = (amount: number) => base - (amount / (scale.at(-1) ?? 1)) * (base - top);
  return (
    <div className={styles.frame}>
      <svg className={styles.axis} height={height} aria-hidden="true">
        {scale.map(amount => (
          <text key={amount} x="100%" y={yOf(amount) + 4} className={styles.tick}>
            {shortMoney(amount)}
          </text>
        ))}
      </svg>
      <svg
        className={styles.plot}
        height={height}
        role="group"
        aria-label="Spending by month; arrow keys go from month to month"
      >
        {scale.map(amount => (
          <line key={amount} x1="0" x2="100%" y1={yOf(amount)} y2={yOf(amount)} className={styles.line} />
        ))}
        <g className={months.length > 6 ? styles.dense : undefined} onKeyDown={goToNeighbour}>
          {months.map((month, index) => (
            <SpendingBar
              key={month.month.getTime()}
              month={month}
              y={yOf(month.amount)}
              slot={{ start: (index * 100) / months.length, width: 100 / months.length }}
              isTabStop={index === Math.min(stop ?? months.length - 1, months.length - 1)}
              onPoint={onPoint}
              onFocus={() => setStop(index)}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}

const neighbours: Record<string, (bar: Element) => Element | null | undefined> = {
  ArrowLeft: bar => bar.previousElementSibling,
  ArrowRight: bar => bar.nextElementSibling,
  Home: bar => bar.parentElement?.firstElementChild,
  End: bar => bar.parentElement?.lastElementChild,
};

function goToNeighbour(event: KeyboardEvent) {
  const neighbour = neighbours[event.key]?.(event.target as Element);
  if (!neighbour) return;
  event.preventDefault();
  (neighbour as SVGElement).focus();
}
