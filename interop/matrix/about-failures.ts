/** What browsers, runtimes and React write of the remotes that are not there and of the module that throws. */
export const ABOUT_FAILURES = new RegExp(
  `^(error|warning): (${[
    'Failed to load resource: net::ERR_CONNECTION_REFUSED',
    String.raw`Failed to load resource: .* 404 \(Not Found\) \(\S+/gone/`,
    String.raw`FederationError: \[ENTRY_UNREACHABLE\] (gone|down) `,
    String.raw`FederationError: \[MANIFEST_UNREACHABLE\] http://localhost:\d+/mf-manifest.json \(no answer`,
    String.raw`FederationError: \[(EVALUATION_FAILED|MODULE_UNAVAILABLE)\] remote/Throws .*thrown by a module`,
    String.raw`\[ Federation Runtime \] Error: [\s\S]*"moduleName":"(gone|down)"`,
  ].join('|')})`,
);
