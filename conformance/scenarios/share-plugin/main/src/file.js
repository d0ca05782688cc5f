export const copy = 'file of main';
