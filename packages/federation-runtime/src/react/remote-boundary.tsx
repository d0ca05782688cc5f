import { Component, type ComponentType, type ErrorInfo, type ReactNode } from 'react';
import { isFederationError } from '../federation-error.js';
import { findFederation } from '../registry.js';
import { StalledContext } from './stalled.js';
import { appOf, forgetRemote, onRetry, retryApp } from './use-remote.js';

/** What the component in `<Remote error>` is given. */
export interface RemoteFailureProps {
  error: Error;
  /** The module id, as asked for: `checkout/MiniCart`. */
  module: string;
  /** Loads and renders the module anew, and whatever else of the same app failed on the page. */
  retry(): void;
}

export interface RemoteBoundaryProps {
  /** `app/Module`: what is taken anew. */
  module: string;
  /** Shown when it fails, with a way to try again. @default the error goes to the boundary above */
  error?: ComponentType<RemoteFailureProps>;
  children: ReactNode;
}

interface State {
  error?: Error;
  /** It broke, and what is to be done about it is not known yet. */
  broken?: boolean;
  /** Rises when the module is to be taken anew. */
  generation: number;
}

/** How often a place is taken anew by itself after it broke: once for each release there may be, and for one of an app behind it. */
const TRIES = 3;

/**
 * Stands around a remote module, as `<Remote>` does, for what takes one with `useRemote`. What broke is taken anew when the registry has another release of it; else the consumer's fallback is
 * shown, or the error goes further up where there is none.
 */
export class RemoteBoundary extends Component<RemoteBoundaryProps, State> {
  override state: State = { generation: 0 };

  static getDerivedStateFromError(error: Error): Partial<State> {
    // What could not be loaded has been tried in every way; what broke while it was shown has not.
    return { error, broken: !isFederationError(error) };
  }

  private stops: (() => void)[] = [];
  private tries = 0;
  private outdated = false;

  override render() {
    const { error, broken, generation } = this.state;
    const { module, error: Failure, children } = this.props;
    if (broken) return null;
    if (error && !Failure) throw error;
    if (error && Failure)
      return <Failure error={error} module={module} retry={() => retryApp(appOf(module))} />;
    return (
      <StalledContext key={generation} value={this.stalled}>
        {children}
      </StalledContext>
    );
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo) {
    if (isFederationError(error)) this.fellBack();
    else this.handle(error, error, componentStack ?? undefined);
  }

  override componentDidMount() {
    const { module } = this.props;
    const app = appOf(module);
    const again = onRetry(asked => {
      if (asked !== app || !this.state.error) return;
      this.tries = 0;
      this.takeAnew();
    });
    const changed = findFederation()?.onChange?.(changedApp => {
      const { error, broken } = this.state;
      if (changedApp !== app || (error && !broken)) return;
      this.outdated = true;
      if (!broken) this.takeAnew();
    });
    this.stops = [again, changed ?? (() => {})];
  }

  override componentDidUpdate(_: RemoteBoundaryProps, before: State) {
    if (before.generation !== this.state.generation) this.outdated = false;
  }

  /** Who comes back to a place that failed, such as a page, gets a new try without asking for it. */
  override componentWillUnmount() {
    this.stops.forEach(stop => stop());
    if (this.state.error) forgetRemote(this.props.module);
  }

  /** What is shown has been waiting for something for too long. */
  private readonly stalled = () => {
    const { module } = this.props;
    this.handle(undefined, new Error(`"${module}" has not been ready to be shown for too long`));
  };

  private handle(cause: unknown, error: Error, componentStack?: string) {
    // Of a release that has been given up meanwhile, for the sake of another place.
    const goesOn =
      this.outdated ||
      (findFederation()?.crashed?.(this.props.module, cause, componentStack) && this.tries++ < TRIES);
    if (goesOn) return this.takeAnew();
    this.setState({ error, broken: false });
    this.fellBack();
  }

  private takeAnew() {
    forgetRemote(this.props.module);
    this.setState(({ generation }) => ({ error: undefined, broken: false, generation: generation + 1 }));
  }

  private fellBack() {
    findFederation()?.fellBack?.(this.props.module);
  }
}
