import { Component, type ErrorInfo, type ReactNode } from 'react';
import { findFederation } from '../registry.js';

/** Stands around the host's own component. What gets here would leave the page blank: another release of the host takes over. */
export class HostBoundary extends Component<{ onCrash(): void; children: ReactNode }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo) {
    this.props.onCrash();
    findFederation()?.hostCrashed?.(error, componentStack ?? undefined);
  }

  override render() {
    return this.state.crashed ? null : this.props.children;
  }
}
