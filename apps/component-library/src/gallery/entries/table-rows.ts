export interface TableExampleRow {
  name: string;
  state: string;
  price: number;
}

/** What the table in the gallery shows. */
export const tableRows: TableExampleRow[] = [
  { name: 'Halo table lamp', state: 'Delivered', price: 12900 },
  { name: 'Tide vase', state: 'On its way', price: 6400 },
  { name: 'Oak three-leg stool', state: 'Delivered', price: 18900 },
  { name: 'Speckled mug', state: 'Delivered', price: 2400 },
  { name: 'Dune wool rug', state: 'In the workshop', price: 42000 },
];
