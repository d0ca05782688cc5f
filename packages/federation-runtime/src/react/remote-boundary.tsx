import { Component, type ComponentType, type ReactNode } from 'react';
import { appOf, forgetRemote, onRetry, retryApp } from './use-remote.js';

/** What the component in `<Remote error>` is given. */
export interface RemoteFailureProps {
  error: Error;
  /** The module id, as asked for: `checkout/MiniCart`. */
  module: string;
  /** Loads and renders the module anew, and whatever else of the same app failed on the page. */
  retry(): void;
}

interface Props {
  module: string;
  error?: ComponentType<RemoteFailureProps>;
  children: ReactNode;
}

/** Shows the consumer's fallback in place of a remote module that failed to load or to render; without one the error goes further up. */
export class RemoteBoundary extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    const { module, error: Failure, children } = this.props;
    if (!error) return children;
    if (!Failure) throw error;
    return <Failure error={error} module={module} retry={() => retryApp(appOf(module))} />;
  }

  private stop?: () => void;

  override componentDidMount() {
    this.stop = onRetry(app => {
      if (this.state.error && app === appOf(this.props.module)) this.setState({ error: undefined });
    });
  }

  /** Who comes back to a place that failed, such as a page, gets a new try without asking for it. */
  override componentWillUnmount() {
    this.stop?.();
    if (this.state.error) forgetRemote(this.props.module);
  }
}
