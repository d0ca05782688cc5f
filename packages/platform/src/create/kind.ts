/** What `weft create` makes: a page of its own, components for others with a gallery, or one component that stands on others' pages. */
export const kinds = ['page', 'library', 'widget'] as const;

export type Kind = (typeof kinds)[number];
