import { classNames } from './class-names';
import './tokens.css';
import styles from './Price.module.css';

export interface PriceProps {
  /** In hundredths of the currency's unit: 12900 is $129.00. */
  amount: number;
  /** ISO 4217 code. @default 'USD' */
  currency?: 'USD';
  /** For the total that a list of prices adds up to. @default false */
  strong?: boolean;
}

/** An amount of money, with digits of equal width so that columns line up. */
export function Price({ amount, currency = 'USD', strong = false }: PriceProps) {
  const text = formatOf(currency).format(amount / 100);
  return <span className={classNames(styles.price, strong && styles.strong)}>{text}</span>;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once for each currency: it takes longer than drawing a product. */
function formatOf(currency: string): Intl.NumberFormat {
  const format = formats.get(currency) ?? new Intl.NumberFormat('en-US', { style: 'currency', currency });
  formats.set(currency, format);
  return format;
}
