import type * as Real from 'component-library/PageHeader';

/** For tests: what the real one says, without its looks. */
export const PageHeader: typeof Real.PageHeader = ({ title, lead }) => (
  <div>
    <h1>{title}</h1>
    <div>{lead}</div>
  </div>
);
