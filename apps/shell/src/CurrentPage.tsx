import type { AnnouncedPage } from '@weft/federation-runtime';
import { Remote } from '@weft/federation-runtime/react';
import { NotFound } from './NotFound';
import { PageFailure } from './PageFailure';
import { PageSkeleton } from './PageSkeleton';

/** The page that an app announces for the current path; not found where there is none. */
export function CurrentPage({ page }: { page: AnnouncedPage | undefined }) {
  if (page === undefined) return <NotFound />;
  return <Remote module={page.module} fallback={<PageSkeleton />} error={PageFailure} />;
}
