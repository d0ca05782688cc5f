import type { LoaderDefinitionFunction } from 'webpack';

const FORGETS = /(numberOfReRenders \+= 1;\s*)(ignorePreviousDependencies = !1;)/;

/**
 * Mends a slip of react-dom's development build: after an edit effects are to run again, whatever their dependencies, and in StrictMode it forgets that on the second
 * of its two renders. What an effect has loaded from another app would stay as it was. A build without the slip passes as it is.
 */
const effectsLoader: LoaderDefinitionFunction = source =>
  source.replace(FORGETS, '$1if (numberOfReRenders > 1) $2');

export default effectsLoader;
