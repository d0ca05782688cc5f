import type { AnnouncedPage } from '@weft/federation-runtime';
import { usePreload } from '@weft/federation-runtime/react';
import { Link } from 'wouter';

interface PageLinkProps {
  page: AnnouncedPage;
  isCurrent?: boolean;
  className: string | undefined;
}

/** A link to a page that an app announces; where a visit seems likely, the page is fetched ahead. */
export function PageLink({ page: { module, path, title }, isCurrent = false, className }: PageLinkProps) {
  return (
    <Link
      href={path}
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
      {...usePreload(module)}
    >
      {title}
    </Link>
  );
}
