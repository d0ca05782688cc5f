import { Button } from '../../Button';
import { EmptyState } from '../../EmptyState';
import { Notice } from '../../Notice';
import { Skeleton } from '../../Skeleton';
import { oneOf, text } from '../control';
import { entry } from '../entry';

/** How things stand. */
export const feedback = [
  entry({
    name: 'EmptyState',
    blurb: 'Stands where a list would be, and says what to do next.',
    wide: true,
    controls: {
      title: text('Your cart is empty'),
      children: text('Things you add wait for you here.'),
      icon: oneOf('cart', 'package', 'search', 'alert'),
    },
    render: values => <EmptyState {...values} action={<Button>Browse the catalog</Button>} />,
  }),
  entry({
    name: 'Notice',
    blurb: 'A message in the flow of the page.',
    wide: true,
    controls: {
      tone: oneOf('info', 'positive', 'warning', 'danger'),
      title: text('Delivery takes two days longer'),
      children: text('Our workshop moves house this week.'),
    },
    render: values => <Notice {...values} />,
  }),
  entry({
    name: 'Skeleton',
    blurb: 'Holds the place of what is on its way, in its final size.',
    controls: { shape: oneOf('block', 'text', 'circle'), width: text('12rem'), height: text('6rem') },
    render: values => <Skeleton {...values} />,
  }),
];
