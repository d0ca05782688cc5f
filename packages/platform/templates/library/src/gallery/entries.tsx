import { Avatar } from '../Avatar';
import { Meter } from '../Meter';
import { number, oneOf, text } from './control';
import { entry } from './entry';

/** Every component of the library, by name. */
export const entries = [
  entry({
    name: 'Avatar',
    blurb: 'Stands for a person where there is no picture.',
    controls: { name: text('Ada Lovelace'), size: oneOf('medium', 'small', 'large') },
    render: props => <Avatar {...props} />,
  }),
  entry({
    name: 'Meter',
    blurb: 'Says how much of something there is, or is done.',
    controls: { label: text('Profile complete'), value: number(60), max: number(100) },
    render: props => <Meter {...props} />,
  }),
];
