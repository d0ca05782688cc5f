import { Card } from 'component-library/Card';
import { useState } from 'react';
import { exactMoney } from './money';
import type { Order } from './order';
import { PeriodChoice, type Period } from './PeriodChoice';
import { monthlySpending, type MonthlySpending } from './spending';
import { SpendingBars } from './SpendingBars';
import styles from './SpendingChart.module.css';
import { SpendingTable } from './SpendingTable';
import { monthText } from './month-text';

/** What was spent month by month: as bars, and as a table for those who do not see them. */
export function SpendingChart({ orders, today }: { orders: readonly Order[]; today: Date }) {
  const [period, setPeriod] = useState<Period>(12);
  const [pointed, setPointed] = useState<MonthlySpending>();
  const months = monthlySpending(orders, period, today);
  return (
    <Card as="section" className={styles.chart}>
      <div className={styles.head}>
        <h2 className={styles.title}>Spending</h2>
        <PeriodChoice period={period} onChange={setPeriod} />
      </div>
      <p className={styles.readout}>{pointed ? <Readout of={pointed} /> : <Total of={months} />}</p>
      <SpendingBars months={months} onPoint={setPointed} />
      <SpendingTable months={months} />
    </Card>
  );
}

function Readout({ of: { month, amount, orders } }: { of: MonthlySpending }) {
  return (
    <>
      <strong>{exactMoney(amount)}</strong> in {monthText(month)}, {orders}{' '}
      {orders === 1 ? 'order' : 'orders'}
    </>
  );
}

function Total({ of: months }: { of: readonly MonthlySpending[] }) {
  return (
    <>
      <strong>{exactMoney(months.reduce((sum, { amount }) => sum + amount, 0))}</strong> in {months.length}{' '}
      months
    </>
  );
}
