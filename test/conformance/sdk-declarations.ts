/**
 * What only the SDK's type declarations say: which members are required, which enumeration a member has, and which
 * exceptions a command throws. The runtime schemas hold none of it.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A member as the SDK declares it. */
export interface DeclaredMember {
  readonly required: boolean;
  /** The name of its enumeration, or of that of its elements. */
  readonly enumeration: string | undefined;
}

/** The members of the SDK's structures and unions, by structure and member. */
export type Declarations = ReadonlyMap<string, ReadonlyMap<string, DeclaredMember>>;

const TYPES = new URL('../../node_modules/@aws-sdk/client-ecs/dist-types/', import.meta.url);

/** Reads the declarations of all the SDK's structures and unions. */
export function readDeclarations(): Declarations {
  const structures = new Map<string, Map<string, DeclaredMember>>();
  for (const file of ['models_0.d.ts', 'models_1.d.ts']) {
    const source = parse(`models/${file}`);
    const enumerations = importedFrom(source, './enums');
    for (const statement of source.statements) {
      if (ts.isInterfaceDeclaration(statement)) {
        structures.set(statement.name.text, membersOf(statement, enumerations));
      }
      if (ts.isModuleDeclaration(statement)) {
        structures.set(statement.name.text, alternativesOf(statement, enumerations));
      }
    }
  }
  return structures;
}

/** The exceptions that a command's documentation lists, without the base class of them all. */
export function declaredExceptions(operation: string): readonly string[] {
  const text = readFileSync(new URL(`commands/${operation}Command.d.ts`, TYPES), 'utf8');
  const names = [...text.matchAll(/@throws \{@link (\w+)\}/g)].map(([, name = '']) => name);
  return names.filter((name) => name !== 'ECSServiceException').sort();
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(new URL(path, TYPES), 'utf8'), ts.ScriptTarget.ES2022);
}

function importedFrom(source: ts.SourceFile, module: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (statement.moduleSpecifier.text !== module || bindings === undefined || !ts.isNamedImports(bindings)) continue;
    for (const { name } of bindings.elements) names.add(name.text);
  }
  if (names.size === 0) throw new Error(`${source.fileName} imports nothing from ${module}`);
  return names;
}

function membersOf(
  declaration: ts.InterfaceDeclaration,
  enumerations: ReadonlySet<string>,
): Map<string, DeclaredMember> {
  const members = new Map<string, DeclaredMember>();
  for (const member of declaration.members) {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name) || member.type === undefined) continue;
    const required = member.questionToken === undefined;
    members.set(member.name.text, { required, enumeration: enumerationIn(member.type, enumerations) });
  }
  return members;
}

/** A union is a namespace with an interface for each alternative; no alternative is required. */
function alternativesOf(declaration: ts.ModuleDeclaration, enumerations: ReadonlySet<string>) {
  const members = new Map<string, DeclaredMember>();
  if (declaration.body === undefined || !ts.isModuleBlock(declaration.body)) return members;
  for (const statement of declaration.body.statements) {
    if (!ts.isInterfaceDeclaration(statement) || !/^[A-Z]\w*Member$/.test(statement.name.text)) continue;
    for (const [name, { required, enumeration }] of membersOf(statement, enumerations)) {
      if (required) members.set(name, { required: false, enumeration });
    }
  }
  return members;
}

function enumerationIn(type: ts.Node, enumerations: ReadonlySet<string>): string | undefined {
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && enumerations.has(type.typeName.text)) {
    return type.typeName.text;
  }
  return ts.forEachChild(type, (child) => enumerationIn(child, enumerations));
}
