import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist/', 'remote-types/', 'vendor/', '.cache/', '.weft/'] },
  js.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  { files: ['**/*.tsx'], ...hooks.configs.flat.recommended },
);
