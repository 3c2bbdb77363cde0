/**
 * Reads the imports of source files, and judges them.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** One import or re-export between two files of a tree. */
export interface Import {
  /** Where it stands, relative to the tree. */
  readonly from: string;
  /** What it names, relative to the tree. */
  readonly to: string;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** The TypeScript files below a folder, relative to it. */
export function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
}

/** The relative imports of the files below a folder. */
export function importsBelow(root: string): Import[] {
  return filesBelow(root).flatMap((from) => importsOf(from, readFileSync(join(root, from), 'utf8'), root));
}

/** The relative imports of one file. */
export function importsOf(from: string, text: string, root: string): Import[] {
  const imports: Import[] = [];
  for (const statement of ts.createSourceFile(from, text, ts.ScriptTarget.Latest).statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) continue;
    if (!moduleSpecifier.text.startsWith('.')) continue;
    const to = relative(root, resolve(root, dirname(from), moduleSpecifier.text.replace(/\.js$/, '.ts')));
    imports.push({ from, to, typeOnly: isTypeOnly(statement) });
  }
  return imports;
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const { isTypeOnly, exportClause } = statement;
    const named = exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements : [];
    return isTypeOnly || (named.length > 0 && named.every((element) => element.isTypeOnly));
  }
  const clause = statement.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.every((element) => element.isTypeOnly);
}

/** The imports that go from a folder to one that comes later in the order, or to none of them. */
export function upward(imports: readonly Import[], order: readonly string[]): Import[] {
  const rank = (file: string) => order.indexOf(file.split('/')[0] ?? '');
  return imports.filter(({ from, to }) => rank(from) !== -1 && (rank(to) === -1 || rank(to) > rank(from)));
}

/** The cycles among imports that exist at run time, each as the files that it goes through. */
export function cycles(imports: readonly Import[]): string[][] {
  const next = atRunTime(imports);
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) found.push([...path.slice(start), file]);
    if (start !== -1 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

function atRunTime(imports: readonly Import[]): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  return next;
}
