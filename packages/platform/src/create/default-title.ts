/** The name of an app as people read it: `order-history` is `Order history`. */
export const defaultTitle = (name: string): string =>
  `${name[0]?.toUpperCase() ?? ''}${name.slice(1).replaceAll('-', ' ')}`;
