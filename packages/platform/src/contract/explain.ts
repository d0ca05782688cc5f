import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Complaint } from './compile-program.js';
import { describeName } from './describe-name.js';

/** What a complaint is about: names of a module of another app. */
export interface Subject {
  module: string;
  names: string[];
}

/** The type of a name before and after; undefined where there was none, or is none. */
export interface NamedTypes {
  name: string;
  before?: string;
  after?: string;
}

/** A name that a file has of a module of another app. */
interface Imported {
  module: string;
  /** As the module has it; `*` for all of it. */
  name: string;
}

interface ExplainOptions {
  /** Folders of the programs. */
  after: string;
  before: string;
  /** Whether a request is a module of an app whose release changes. */
  isChanged(request: string): boolean;
}

/** Explains complaints: which names of which modules they are about, and what types these had and would have. */
export function createExplain({ after, before, isChanged }: ExplainOptions) {
  const [now, then] = [describeName(after), describeName(before)];
  const typesOf = (module: string, name: string) => {
    const [is, was] = [now(module, name), then(module, name)];
    // The same in short, and yet not the same: as it is written, then.
    return is?.type === was?.type
      ? { before: was?.text ?? was?.type, after: is?.text ?? is?.type }
      : { before: was?.type, after: is?.type };
  };

  return {
    /** What is nearest to the place of a complaint; else all that its file takes. */
    subjectsOf({ app, part, file, line, column }: Complaint): Subject[] {
      const path = join(after, app, part, file);
      const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
      const imported = importedBy(source, isChanged);
      const at = source.getPositionOfLineAndCharacter(line - 1, column - 1);
      return grouped(nearest(nodeAt(source, at), imported) ?? [...imported.values()].flat());
    },

    /** The types of a name. */
    typesOf(module: string, name: string): NamedTypes {
      const found = typesOf(module, name);
      // What `<Remote>` shows has the name of its module, or is the default export.
      const isNamed = found.before !== undefined || found.after !== undefined;
      return isNamed || name === '*'
        ? { name, ...found }
        : { name: 'default', ...typesOf(module, 'default') };
    },
  };
}

function importedBy(source: ts.SourceFile, isChanged: (request: string) => boolean): Map<string, Imported[]> {
  const imported = new Map<string, Imported[]>();
  const note = (local: string, request: ts.Node | undefined, name: string) => {
    if (!request || !ts.isStringLiteralLike(request) || !isChanged(request.text)) return;
    imported.set(local, [...(imported.get(local) ?? []), { module: request.text, name }]);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { name, namedBindings } = node.importClause ?? {};
      if (name) note(name.text, node.moduleSpecifier, 'default');
      if (namedBindings && ts.isNamespaceImport(namedBindings))
        note(namedBindings.name.text, node.moduleSpecifier, '*');
      if (namedBindings && ts.isNamedImports(namedBindings))
        for (const { name: local, propertyName } of namedBindings.elements)
          note(local.text, node.moduleSpecifier, (propertyName ?? local).text);
    } else if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)) {
      for (const { name: local, propertyName } of node.exportClause.elements)
        note(local.text, node.moduleSpecifier, (propertyName ?? local).text);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const name = node.qualifier && ts.isIdentifier(node.qualifier) ? node.qualifier.text : '*';
      note(node.argument.literal.getText(), node.argument.literal, name);
    }
    if (ts.isStringLiteralLike(node) && isAskedFor(node))
      note(
        node.getText(),
        node,
        ts.isJsxAttribute(node.parent) ? node.text.slice(node.text.lastIndexOf('/') + 1) : '*',
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imported;
}

/** `<Remote module="…">`, `loadRemote('…')` */
const isAskedFor = ({ parent }: ts.Node): boolean =>
  (ts.isJsxAttribute(parent) && parent.name.getText() === 'module') ||
  (ts.isCallExpression(parent) && /^(pre)?loadRemote$|^useRemote$/.test(parent.expression.getText()));

function nodeAt(source: ts.SourceFile, position: number): ts.Node {
  let found: ts.Node = source;
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(source) || position >= node.getEnd()) return;
    found = node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The names in the smallest part of the code around a node that has any. */
function nearest(node: ts.Node, imported: ReadonlyMap<string, Imported[]>): Imported[] | undefined {
  for (let around = node; !ts.isSourceFile(around); around = around.parent) {
    const found = new Set<Imported>();
    const visit = (part: ts.Node): void => {
      const text = ts.isIdentifier(part)
        ? part.text
        : ts.isStringLiteralLike(part)
          ? part.getText()
          : undefined;
      for (const name of (text !== undefined && imported.get(text)) || []) found.add(name);
      ts.forEachChild(part, visit);
    };
    visit(around);
    if (found.size > 0) return [...found];
  }
  return undefined;
}

function grouped(names: readonly Imported[]): Subject[] {
  const subjects = new Map<string, Set<string>>();
  for (const { module, name } of names) subjects.set(module, (subjects.get(module) ?? new Set()).add(name));
  return [...subjects].map(([module, taken]) => ({ module, names: [...taken].sort() }));
}
