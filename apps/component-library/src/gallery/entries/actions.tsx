import { Button } from '../../Button';
import { Dialog } from '../../Dialog';
import { Pagination } from '../../Pagination';
import { useToast } from '../../Toast';
import { number, oneOf, text, toggle } from '../control';
import { entry } from '../entry';

/** What people press. */
export const actions = [
  entry({
    name: 'Button',
    blurb: 'Does something. One primary button per view is enough.',
    controls: {
      children: text('Add to cart'),
      variant: oneOf('primary', 'secondary', 'quiet'),
      size: oneOf('medium', 'small'),
      disabled: toggle(false),
    },
    render: values => <Button {...values} />,
  }),
  entry({
    name: 'Pagination',
    blurb: 'Goes from page to page of a long list without changing its own width.',
    controls: { page: number(3, 1, 12), pageCount: number(12, 1, 40) },
    render: ({ page, pageCount }, change) => (
      <Pagination
        label="Example pages"
        page={Math.min(page, pageCount)}
        pageCount={pageCount}
        onPage={next => change({ page: next })}
      />
    ),
  }),
  entry({
    name: 'Dialog',
    blurb: 'Asks before something happens that cannot be taken back.',
    controls: {
      title: text('Remove the lamp?'),
      children: text('It leaves your cart. You can add it again.'),
      open: toggle(false),
    },
    render: ({ open, title, children }, change) => (
      <>
        <Button variant="secondary" onClick={() => change({ open: true })}>
          Open dialog
        </Button>
        <Dialog
          open={open}
          title={title}
          onClose={() => change({ open: false })}
          actions={<Button onClick={() => change({ open: false })}>Remove</Button>}
        >
          {children}
        </Dialog>
      </>
    ),
  }),
  entry({
    name: 'Toast',
    blurb: 'Confirms in passing what has just been done.',
    controls: { message: text('Halo table lamp is in your cart.') },
    render: ({ message }) => <ToastExample message={message} />,
  }),
];

function ToastExample({ message }: { message: string }) {
  const say = useToast();
  return (
    <Button variant="secondary" onClick={() => say(message)}>
      Show message
    </Button>
  );
}
