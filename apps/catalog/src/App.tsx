import { Remote } from '@weft/federation-runtime/react';
import { AppSkeleton } from './AppSkeleton';
import { CatalogOrPlain } from './CatalogOrPlain';
import { WithoutLayout } from './WithoutLayout';

/** What catalog shows when it is first on the page: shell's layout around its own page, and less of it the more neighbours are down. */
export function App() {
  return (
    <Remote module="shell/Layout" fallback={<AppSkeleton />} error={WithoutLayout}>
      <CatalogOrPlain />
    </Remote>
  );
}
