import { name as left } from 'left/left';

export const name = () => 'right';
export const both = () => `right and ${left()}`;
