import { EmptyState } from 'component-library/EmptyState';
import { PageHeader } from 'component-library/PageHeader';
import { Link } from 'wouter';

/** Shown where no app announces a page. */
export function NotFound() {
  return (
    <>
      <PageHeader title="Page not found" />
      <EmptyState
        title="There is nothing at this address"
        icon="search"
        action={<Link href="/">Go home</Link>}
      >
        The page may have moved, or the address has a slip of the pen in it.
      </EmptyState>
    </>
  );
}
