export const copy = 'own file-2';
