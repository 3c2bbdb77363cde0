/**
 * Reads what the doc comments of the model say. Files are parsed and not type-checked: that takes a fraction of a second.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What is said of a type, and of each member of an interface. */
export interface Doc {
  /** Plain text: a line a paragraph, with an empty line between paragraphs. Empty where nothing is said. */
  readonly text: string;
  /** By the member's name. */
  readonly members: ReadonlyMap<string, string>;
}

/** By the type's name. */
export type Docs = ReadonlyMap<string, Doc>;

/** What the files below a folder say of the types that they export. */
export function docsBelow(folder: string): Docs {
  const docs = new Map<string, Doc>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) {
    for (const [name, doc] of docsIn(readFileSync(join(folder, file), 'utf8'), file)) {
      if (docs.has(name)) throw new Error(`${file} exports ${name}, as another file does: whose comments are meant?`);
      docs.set(name, doc);
    }
  }
  return docs;
}

/** What one file says of the interfaces and type aliases that it exports. */
export function docsIn(text: string, file: string): Docs {
  const docs = new Map<string, Doc>();
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    const members = ts.isInterfaceDeclaration(statement) ? statement.members : [];
    docs.set(statement.name.text, {
      text: commentOn(statement),
      members: new Map(members.flatMap((member) => (member.name ? [[nameOf(member.name), commentOn(member)]] : []))),
    });
  }
  return docs;
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : name.getText();
}

/** The text of the comment right before a declaration, without its tags. */
function commentOn(declaration: ts.Declaration): string {
  const comment = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1)?.comment;
  return unwrapped(ts.getTextOfJSDocComment(comment) ?? '');
}

const LINK = /\{@link(?:code|plain)?\s+([^\s|}]+)\s*\|?\s*([^}]*)\}/g;

/** Links become what they show, and the lines of a paragraph become one; the items of a list keep their lines. */
function unwrapped(text: string): string {
  return text
    .replaceAll(LINK, (_, target: string, shown: string) => shown.trim() || target)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*(?!\s*- )/g, ' ').trim())
    .join('\n\n');
}
