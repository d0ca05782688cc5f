import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import './tokens.css';
import styles from './Table.module.css';

export interface TableColumn<Row> {
  key: string;
  header: string;
  /** @default 'start' */
  align?: 'start' | 'end';
  render(row: Row): ReactNode;
}

export interface TableProps<Row> {
  /** What the table holds; not shown, read out first. */
  caption: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  /** Tells the rows apart. */
  rowKey(row: Row): string;
}

/** Rows and columns; a stack of cards on a narrow screen. The roles are spelt out because `display` takes them away. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  const captionId = useId();
  return (
    <div className={styles.scroll} role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={styles.table} role="table">
        <caption id={captionId} className={styles.caption}>
          {caption}
        </caption>
        <thead className={styles.head} role="rowgroup">
          <tr role="row">
            {columns.map(column => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={styles[column.align ?? 'start']}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(row => (
            <TableRow key={rowKey(row)} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow<Row>({ row, columns }: { row: Row; columns: readonly TableColumn<Row>[] }) {
  return (
    <tr role="row" className={styles.row}>
      {columns.map(column => (
        <td key={column.key} role="cell" className={classNames(styles.cell, styles[column.align ?? 'start'])}>
          <span className={styles.label} aria-hidden="true">
            {column.header}
          </span>
          {column.render(row)}
        </td>
      ))}
    </tr>
  );
}
