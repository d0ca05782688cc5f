import { actions } from './entries/actions';
import { content } from './entries/content';
import { feedback } from './entries/feedback';
import { fields } from './entries/fields';

/** Every component of the library, by name. */
export const entries = [...actions, ...content, ...feedback, ...fields].sort((a, b) =>
  a.name.localeCompare(b.name),
);
