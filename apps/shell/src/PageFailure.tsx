import { Button } from 'component-library/Button';
import { EmptyState } from 'component-library/EmptyState';
import { PageHeader } from 'component-library/PageHeader';
import { usePages, type RemoteFailureProps } from '@weft/federation-runtime/react';

/** Stands where a page would be that could not be loaded or broke, and offers another try. */
export function PageFailure({ module, retry }: RemoteFailureProps) {
  const title = usePages().find(page => page.module === module)?.title ?? 'This page';
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        title={`${title} is not available right now`}
        icon="alert"
        action={<Button onClick={retry}>Try again</Button>}
      >
        It is not your fault, and everything else goes on working. Try again in a moment.
      </EmptyState>
    </>
  );
}
