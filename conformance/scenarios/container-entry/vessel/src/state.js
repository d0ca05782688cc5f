export const evaluated = [];
