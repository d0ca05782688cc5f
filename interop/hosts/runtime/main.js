import { createInstance } from '@module-federation/runtime';
import * as store from 'interop-store';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { APPS, manifestOf } from '../src/address.js';
import { start } from '../src/start.js';

const share = (version, lib) => ({
  version,
  lib: () => lib,
  shareConfig: { singleton: true, requiredVersion: `^${version}` },
});

const federation = createInstance({
  name: 'runtime_host',
  remotes: APPS.map(name => ({ name, entry: manifestOf(name) })),
  shared: {
    react: share(React.version, React),
    'react-dom': share(ReactDom.version, ReactDom),
    'interop-store': share('1.0.0', store),
  },
});

start(id => federation.loadRemote(id));
