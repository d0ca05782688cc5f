const POLICY = 'Content-Security-Policy';

/** The headers of a page, with a policy that allows style sheets in its HTML besides. `hashes`: of these, quoted: `'sha256-…'`. */
export const allowStyles = (
  headers: Record<string, string>,
  hashes: readonly string[],
): Record<string, string> => ({
  ...headers,
  [POLICY]: (headers[POLICY] ?? '').replace(/(?<=^|; )style-src /, found => `${found}${hashes.join(' ')} `),
});
