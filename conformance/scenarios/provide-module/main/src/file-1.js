export const copy = 'file-1';
