export const copy = 'file-2';
