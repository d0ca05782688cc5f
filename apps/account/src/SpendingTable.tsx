import { exactMoney } from './money';
import { monthText } from './month-text';
import type { MonthlySpending } from './spending';
import styles from './SpendingTable.module.css';

/** The values of the chart for assistive technology; the eye has the bars. */
export function SpendingTable({ months }: { months: readonly MonthlySpending[] }) {
  return (
    <div className={styles.unseen}>
      <table>
        <caption>Spending by month</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Spent</th>
            <th scope="col">Orders</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, amount, orders }) => (
            <tr key={month.getTime()}>
              <th scope="row">{monthText(month)}</th>
              <td>{exactMoney(amount)}</td>
              <td>{orders}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
