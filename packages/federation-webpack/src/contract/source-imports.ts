import ts from 'typescript';

/** What a file imports. */
export interface SourceImports {
  /** Requests as they are written: `./Button`, `react`, `checkout/cart`. */
  requests: Set<string>;
  /** Names by request; `*` is all of it. Of what is loaded by name at runtime, too. */
  names: Map<string, Set<string>>;
}

/** Functions of the runtime that take the name of a remote module first. */
const LOADS = new Set(['loadRemote', 'preloadRemote', 'useRemote', 'usePreload']);

/** What a source or declaration imports, statically or by a name that is in it. */
export function sourceImports(path: string, text: string): SourceImports {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const requests = new Set<string>();
  const names = new Map<string, Set<string>>();

  const note = (request: ts.Node | undefined, ...taken: string[]) => {
    if (!request || !ts.isStringLiteralLike(request)) return;
    const known = names.get(request.text) ?? new Set();
    names.set(request.text, known);
    for (const name of taken) known.add(name);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier) add(node.moduleSpecifier);
      note(node.moduleSpecifier, ...namesIn(node));
    } else if (ts.isImportTypeNode(node)) {
      const request = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
      if (request) add(request);
      note(request, firstName(node.qualifier));
    } else if (ts.isCallExpression(node)) {
      const [request] = node.arguments;
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword && request) {
        add(request);
        note(request, ...destructured(node));
      } else if (ts.isIdentifier(node.expression) && LOADS.has(node.expression.text)) {
        note(request, ...destructured(node));
      }
    } else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      add(node.moduleReference.expression);
      note(node.moduleReference.expression, '*');
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.[0]) {
      // `new Worker(new URL('./search.worker.ts', import.meta.url))`
      add(node.arguments[0]);
    } else if (ts.isJsxAttribute(node) && isRemote(node)) {
      note(node.initializer, '*');
    }
    ts.forEachChild(node, visit);
  };
  const add = (request: ts.Node) => {
    if (ts.isStringLiteralLike(request)) requests.add(request.text);
  };

  visit(source);
  return { requests, names };
}

function namesIn(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  if (ts.isExportDeclaration(node)) {
    if (!node.exportClause || !ts.isNamedExports(node.exportClause)) return ['*'];
    return node.exportClause.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
  }
  const { name, namedBindings } = node.importClause ?? {};
  const taken = name ? ['default'] : [];
  if (!namedBindings) return taken;
  if (ts.isNamespaceImport(namedBindings)) return [...taken, '*'];
  return [...taken, ...namedBindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)];
}

function firstName(qualifier: ts.EntityName | undefined): string {
  if (!qualifier) return '*';
  return ts.isQualifiedName(qualifier) ? firstName(qualifier.left) : qualifier.text;
}

/** The names in `const { search } = await loadRemote(…)`; else it may be all. */
function destructured(call: ts.CallExpression): string[] {
  const outer = ts.isAwaitExpression(call.parent) ? call.parent : call;
  const { parent } = outer;
  if (!ts.isVariableDeclaration(parent) || !ts.isObjectBindingPattern(parent.name)) return ['*'];
  return parent.name.elements.map(({ propertyName, name, dotDotDotToken }) => {
    const taken = propertyName ?? name;
    return !dotDotDotToken && ts.isIdentifier(taken) ? taken.text : '*';
  });
}

/** `<Remote module="checkout/MiniCart">`, and `<Mount>` */
function isRemote({ name, parent }: ts.JsxAttribute): boolean {
  const { tagName } = parent.parent;
  return ts.isIdentifier(name) && name.text === 'module' && ['Remote', 'Mount'].includes(tagName.getText());
}
