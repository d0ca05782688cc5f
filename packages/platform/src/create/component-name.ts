/** The name of an app as one of a component: `order-history` is `OrderHistory`. */
export const componentName = (name: string): string =>
  name.replaceAll(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase());
