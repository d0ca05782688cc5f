import { Badge } from '../../Badge';
import { Button } from '../../Button';
import { Card } from '../../Card';
import { Icon } from '../../Icon';
import { iconPaths, type IconName } from '../../icon-paths';
import { PageHeader } from '../../PageHeader';
import { Price } from '../../Price';
import { Rating } from '../../Rating';
import { Table, type TableColumn } from '../../Table';
import { number, oneOf, text, toggle } from '../control';
import { entry } from '../entry';
import { tableRows, type TableExampleRow } from './table-rows';

const columns: TableColumn<TableExampleRow>[] = [
  { key: 'name', header: 'Product', render: row => row.name },
  { key: 'state', header: 'State', render: row => <Badge tone="positive">{row.state}</Badge> },
  { key: 'price', header: 'Price', align: 'end', render: row => <Price amount={row.price} /> },
];

/** What people read. */
export const content = [
  entry({
    name: 'Badge',
    blurb: 'A word or two that say the state of something.',
    controls: {
      children: text('Few left'),
      tone: oneOf('neutral', 'accent', 'positive', 'warning', 'danger'),
    },
    render: values => <Badge {...values} />,
  }),
  entry({
    name: 'Card',
    blurb: 'Sets one thing apart from its surroundings.',
    wide: true,
    controls: { children: text('A quiet surface for one thing.'), interactive: toggle(true) },
    render: values => <Card {...values} />,
  }),
  entry({
    name: 'Icon',
    blurb: 'A line drawing in the colour of the text around it.',
    controls: {
      name: oneOf<IconName>('cart', ...(Object.keys(iconPaths) as IconName[]).slice(1)),
      label: text('Cart'),
      size: number(32, 12, 96, 4),
    },
    render: values => <Icon {...values} />,
  }),
  entry({
    name: 'PageHeader',
    blurb: 'The head of a page with its one and only first-level heading.',
    wide: true,
    controls: {
      title: text('Lighting'),
      eyebrow: text('Catalog'),
      lead: text('Warm light for long evenings.'),
    },
    // This page has its h1 already, so that of the example is for the eye only.
    render: values => (
      <div inert aria-hidden="true">
        <PageHeader {...values} actions={<Button variant="secondary">Filter</Button>} />
      </div>
    ),
  }),
  entry({
    name: 'Price',
    blurb: 'An amount of money, given in cents.',
    controls: { amount: number(12900, 0, 1000000, 50), strong: toggle(false) },
    render: values => <Price {...values} />,
  }),
  entry({
    name: 'Rating',
    blurb: 'Stars out of five, read out as one sentence.',
    controls: { value: number(4.3, 0, 5, 0.1), count: number(28, 0, 9999) },
    render: values => <Rating {...values} />,
  }),
  entry({
    name: 'Table',
    blurb: 'Rows and columns; cards on a narrow screen.',
    wide: true,
    controls: { caption: text('Example orders'), rows: number(3, 0, tableRows.length) },
    render: ({ caption, rows }) => (
      <Table caption={caption} columns={columns} rows={tableRows.slice(0, rows)} rowKey={row => row.name} />
    ),
  }),
];
