export const self = {};
