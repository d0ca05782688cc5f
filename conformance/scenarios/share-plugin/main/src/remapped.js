export const copy = 'nobody gets this';
