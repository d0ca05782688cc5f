export const copy = 'file-3';
