import { PageHeader } from 'component-library/PageHeader';
import { BackLink } from './BackLink';
import { useDocumentTitle } from './use-document-title';

/** Stands at the address of a product that is not, or no longer, for sale. */
export function ProductNotFound({ search }: { search: string }) {
  useDocumentTitle('Product not found');
  return (
    <>
      <BackLink search={search} />
      <PageHeader
        title="Product not found"
        lead="We do not sell anything under this address, or no longer do. The catalog has everything that is left."
      />
    </>
  );
}
