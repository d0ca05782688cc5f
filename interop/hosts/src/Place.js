import { Component, createElement, Suspense, use } from 'react';

const asked = new Map();

function Loaded({ module, load, show }) {
  if (!asked.has(module)) asked.set(module, load(module));
  return show(use(asked.get(module)));
}

/** Shows a module of another app, or that it is unavailable. */
export class Place extends Component {
  state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });

  render() {
    const { module } = this.props;
    if (this.state.failed) return createElement('p', { role: 'alert' }, `${module} is unavailable`);
    return createElement(Suspense, { fallback: 'Loading' }, createElement(Loaded, this.props));
  }
}
