import { classNames } from './class-names';
import { Icon } from './Icon';
import { pageSlots } from './page-slots';
import './tokens.css';
import styles from './Pagination.module.css';

export interface PaginationProps {
  /** The current page, counted from 1. */
  page: number;
  pageCount: number;
  onPage(page: number): void;
  /** Names the navigation, e.g. "Pages of the catalog". */
  label: string;
}

/** Goes from page to page; nothing when there is only one. */
export function Pagination({ page, pageCount, onPage, label }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        <Step icon="chevron-left" label="Previous page" to={page - 1} pageCount={pageCount} onPage={onPage} />
        {pageSlots(page, pageCount).map(slot =>
          typeof slot === 'number' ? (
            <PageButton key={slot} number={slot} page={page} pageCount={pageCount} onPage={onPage} />
          ) : (
            <li key={`gap ${slot.gapBefore}`} className={styles.gap} aria-hidden="true">
              …
            </li>
          ),
        )}
        <Step icon="chevron-right" label="Next page" to={page + 1} pageCount={pageCount} onPage={onPage} />
      </ol>
    </nav>
  );
}

interface PageButtonProps extends Omit<PaginationProps, 'label'> {
  number: number;
}

function PageButton({ number, page, pageCount, onPage }: PageButtonProps) {
  const essential = number === page || number === 1 || number === pageCount;
  return (
    <li className={classNames(!essential && styles.spare)}>
      <button
        type="button"
        className={styles.button}
        aria-label={`Page ${number}`}
        aria-current={number === page ? 'page' : undefined}
        onClick={() => onPage(number)}
      >
        {number}
      </button>
    </li>
  );
}

interface StepProps {
  icon: 'chevron-left' | 'chevron-right';
  label: string;
  to: number;
  pageCount: number;
  onPage(page: number): void;
}

/** Stays focusable at either end, so that the keyboard does not lose its place. */
function Step({ icon, label, to, pageCount, onPage }: StepProps) {
  const possible = to >= 1 && to <= pageCount;
  return (
    <li>
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        aria-disabled={!possible}
        onClick={() => possible && onPage(to)}
      >
        <Icon name={icon} />
      </button>
    </li>
  );
}
