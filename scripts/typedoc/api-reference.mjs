/**
 * A typedoc plugin: each structure has a link to its page of the ECS API reference, with a name that can be read. Names
 * are those of the SDK's schemas; a link that leads elsewhere, or is missing, is a warning.
 *
 * @module
 */
import * as sdk from '@aws-sdk/client-ecs';
import { Converter, ReflectionKind } from 'typedoc';

const PAGE = /^https:\/\/docs\.aws\.amazon\.com\/AmazonECS\/latest\/APIReference\/API_(\w+)\.html$/;

/** A schema is a list; its first member is a number, and its third is the name of a structure or an operation. */
const NAMES = new Set(
  Object.entries(sdk)
    .filter(([key, value]) => key.endsWith('$') && Array.isArray(value))
    .map(([, [, , name]]) => name),
);

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) named(reflection, app.logger);
    const structures = project
      .getReflectionsByKind(ReflectionKind.Module)
      .flatMap(({ categories = [] }) => categories)
      .filter(({ title }) => title === 'structures')
      .flatMap(({ children }) => children);
    for (const { name, comment } of structures) {
      if (NAMES.has(name) && !comment?.getTag('@see')) app.logger.warn(`${name} has no link to the API reference.`);
    }
  });
}

function named({ name: owner, comment }, logger) {
  for (const tag of comment?.getTags('@see') ?? []) {
    const [, page] =
      PAGE.exec(
        tag.content
          .map(({ text }) => text)
          .join('')
          .trim(),
      ) ?? [];
    if (page === undefined) continue;
    if (!NAMES.has(page)) logger.warn(`${owner} refers to ${page}, which the SDK does not know.`);
    const [{ text }] = tag.content;
    tag.content = [{ kind: 'text', text: `[${page} in the ECS API reference](${text.trim()})` }];
  }
}
