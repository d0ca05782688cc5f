import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const FORMAT =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.InTypeAlias |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
const LONGEST = 1500;

/** What a name of a module is. */
export interface Described {
  /** In the words of the compiler. */
  type: string;
  /** As it is written. */
  text?: string;
}

/** Gives the type of a name of a module, in the words of the compiler, as a program has it; undefined where it has none. `folder`: of the program. */
export function describeName(folder: string) {
  const file = join(folder, 'tsconfig.0.json');
  if (!existsSync(file)) return () => undefined;
  const { compilerOptions } = JSON.parse(readFileSync(file, 'utf8')) as {
    compilerOptions: { paths: Record<string, string[]> };
  };
  const options = ts.parseJsonConfigFileContent({ compilerOptions, files: [] }, ts.sys, folder).options;
  const roots = Object.values(compilerOptions.paths).flatMap(([path]) =>
    path === undefined ? [] : [join(folder, path)],
  );
  let program: ts.Program | undefined;

  return (module: string, name: string): Described | undefined => {
    const path = compilerOptions.paths[module]?.[0];
    if (path === undefined) return undefined;
    const declaration = join(folder, path);
    program ??= ts.createProgram([join(folder, 'assets.d.ts'), ...roots], options);
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(declaration);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!symbol) return undefined;
    const exported = checker.getExportsOfModule(symbol);
    if (name === '*')
      return {
        type: exported
          .map(({ name: each }) => each)
          .sort()
          .join(', '),
      };
    const found = exported.find(each => each.name === name);
    return found && { type: shorten(describe(checker, found)), text: textOf(checker, found) };
  };
}

function textOf(checker: ts.TypeChecker, exported: ts.Symbol): string | undefined {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const texts = (symbol.declarations ?? []).map(declaration => declaration.getText().replaceAll(/\s+/g, ' '));
  return texts.length > 0 ? shorten(texts.join('; ')) : undefined;
}

function describe(checker: ts.TypeChecker, exported: ts.Symbol): string {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  if (!(symbol.flags & ts.SymbolFlags.Value))
    return members(checker, checker.getDeclaredTypeOfSymbol(symbol));
  const type = checker.getTypeOfSymbol(symbol);
  const signatures = type.getCallSignatures();
  if (signatures.length === 0) return checker.typeToString(type, undefined, FORMAT);
  return signatures
    .map(signature => {
      const parameters = signature
        .getParameters()
        .map(parameter => members(checker, checker.getTypeOfSymbol(parameter)));
      return `(${parameters.join(', ')}) => ${checker.typeToString(signature.getReturnType(), undefined, FORMAT)}`;
    })
    .join(' & ');
}

/** A type with what it has of its own; what it has of packages is told by its name. */
function members(checker: ts.TypeChecker, type: ts.Type): string {
  const own = type.isUnion() || !(type.flags & ts.TypeFlags.Object) ? [] : type.getProperties().filter(isOwn);
  if (own.length === 0 || type.getCallSignatures().length > 0)
    return checker.typeToString(type, undefined, FORMAT);
  const told = own.map(property => {
    const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
    return `${property.name}${optional}: ${checker.typeToString(checker.getTypeOfSymbol(property), undefined, FORMAT)}`;
  });
  return `{ ${told.join('; ')}${own.length < type.getProperties().length ? '; …' : ''} }`;
}

const isOwn = ({ declarations = [] }: ts.Symbol) =>
  declarations.some(declaration => !/[\\/]node_modules[\\/]/.test(declaration.getSourceFile().fileName));

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
