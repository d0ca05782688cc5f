import { QuantityField } from '../../QuantityField';
import { SelectField } from '../../SelectField';
import { TextField } from '../../TextField';
import { number, text, toggle } from '../control';
import { entry } from '../entry';

const rooms = ['Living room', 'Kitchen', 'Bedroom', 'Hall'].map(room => ({ value: room, label: room }));

/** An empty control leaves the prop out. */
const optional = (value: string) => (value === '' ? undefined : value);

/** What people fill in. */
export const fields = [
  entry({
    name: 'TextField',
    blurb: 'One line of text, with its label, a hint and what is wrong.',
    wide: true,
    controls: {
      label: text('Email'),
      hint: text('For the receipt only.'),
      error: text(''),
      placeholder: text('you@example.com'),
      disabled: toggle(false),
    },
    render: ({ hint, error, ...rest }) => (
      <TextField {...rest} type="email" hint={optional(hint)} error={optional(error)} />
    ),
  }),
  entry({
    name: 'SelectField',
    blurb: 'One of a few that are known beforehand.',
    wide: true,
    controls: {
      label: text('Room'),
      hint: text(''),
      error: text('Choose a room.'),
      disabled: toggle(false),
    },
    render: ({ hint, error, ...rest }) => (
      <SelectField {...rest} options={rooms} hint={optional(hint)} error={optional(error)} />
    ),
  }),
  entry({
    name: 'QuantityField',
    blurb: 'A small whole number, typed or stepped.',
    controls: { value: number(2, 1, 99), min: number(1, 0, 10), max: number(12, 1, 99) },
    render: (values, change) => (
      <QuantityField {...values} label="quantity" onChange={value => change({ value })} />
    ),
  }),
];
