import { lazy, Suspense } from 'react';
import { Remote, type RemoteFailureProps } from '@weft/federation-runtime/react';
import { PageSkeleton } from './PageSkeleton';

const PlainCatalog = lazy(async () => ({ default: (await import('./PlainCatalog')).PlainCatalog }));

/** The catalog page, or its plain form while the components it is made of cannot be reached. */
export function CatalogOrPlain() {
  return <Remote module="catalog/CatalogPage" fallback={<PageSkeleton />} error={Plain} />;
}

function Plain({ retry }: RemoteFailureProps) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <PlainCatalog retry={retry} />
    </Suspense>
  );
}
