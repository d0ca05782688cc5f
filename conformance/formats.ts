/** How containers are built: the option `format` of `defineApp`; each is a column of the results. */
export const formats = ['script', 'module'] as const;

export type Format = (typeof formats)[number];
