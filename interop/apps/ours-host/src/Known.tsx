import { Component, use, type ReactNode } from 'react';
import { knowForeign } from './foreign';

interface Props {
  app: string;
  children: ReactNode;
}

/** Shows what takes modules of a foreign app once the page knows where that is; without a manifest, that they are unavailable. */
export class Known extends Component<Props> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });

  override render() {
    const { app } = this.props;
    return this.state.failed ? <p role="alert">{app}/Widget is unavailable</p> : <Wait {...this.props} />;
  }
}

function Wait({ app, children }: Props) {
  use(knowForeign(app));
  return children;
}
