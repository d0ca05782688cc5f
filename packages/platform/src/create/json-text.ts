/** JSON as people write it: what stands on lines of its own stays there when it is formatted. */
export const jsonText = (value: object): string => JSON.stringify(value, undefined, 2);
