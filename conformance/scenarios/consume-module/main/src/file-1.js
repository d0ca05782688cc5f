export const copy = 'own file-1';
