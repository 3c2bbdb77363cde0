/**
 * What the pages of operations and structures need to know of one another: which operations there are, and what their
 * requests and responses contain. No plugin by itself.
 *
 * @module
 */
import { DeclarationReflection, makeRecursiveVisitor, ReflectionKind } from 'typedoc';

/**
 * @typedef {object} ApiOperation
 * @property {DeclarationReflection} page - the record of the operation
 * @property {DeclarationReflection} input - what a caller writes
 * @property {DeclarationReflection} request - what is sent
 * @property {DeclarationReflection} response - what ECS answers
 * @property {readonly string[]} errors - the exceptions that ECS documents, in the order of their names
 */

/**
 * The operations of a project, in the order of their names.
 *
 * @param {import('typedoc').ProjectReflection} project
 * @returns {readonly ApiOperation[]}
 */
export function operationsOf(project) {
  return project
    .getReflectionsByKind(ReflectionKind.Variable)
    .filter(({ type }) => type?.type === 'reference' && type.name === 'Operation')
    .map(operationOf)
    .sort((one, other) => one.page.name.localeCompare(other.page.name));
}

/** @param {DeclarationReflection} page */
function operationOf(page) {
  const [input, , errors] = page.type.typeArguments;
  const method = `${page.name[0].toUpperCase()}${page.name.slice(1)}`;
  const named = (name) => {
    const found = page.parent.children.find((other) => other.name === name);
    if (found === undefined) throw new Error(`${page.name} has no ${name}.`);
    return found;
  };
  return {
    page,
    input: input.reflection,
    request: named(`${method}Request`),
    response: named(`${method}Response`),
    errors: (errors.types ?? [errors]).map(({ value }) => value).sort(),
  };
}

/**
 * What a type is made of: everything within reach, by the number of steps to it.
 *
 * @param {DeclarationReflection} root
 * @returns {ReadonlyMap<DeclarationReflection, number>}
 */
export function contentsOf(root) {
  const found = new Map([[root, 0]]);
  for (const [part, steps] of found) {
    for (const next of partsOf(part)) if (!found.has(next)) found.set(next, steps + 1);
  }
  return found;
}

/**
 * The types that a declaration names in its members, or in what it stands for.
 *
 * @param {DeclarationReflection} declaration
 * @returns {ReadonlySet<DeclarationReflection>}
 */
export function partsOf(declaration) {
  const parts = new Set();
  const visitor = makeRecursiveVisitor({
    reference({ reflection }) {
      if (reflection instanceof DeclarationReflection) parts.add(reflection);
    },
    reflection({ declaration: literal }) {
      for (const { type } of literal.children ?? []) type?.visit(visitor);
    },
  });
  declaration.type?.visit(visitor);
  for (const { type } of declaration.children ?? []) type?.visit(visitor);
  return parts;
}
