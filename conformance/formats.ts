/** How containers are built: the option `format` of `defineApp`. A format that the preset gets is one more column here. */
export const formats = ['script'] as const;

export type Format = (typeof formats)[number];
