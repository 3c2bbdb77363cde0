/**
 * A typedoc plugin: a structure's interface and its codec share a name, and one page is enough for both.
 *
 * @module
 */
import { Converter, ReflectionKind } from 'typedoc';

const TYPES = ReflectionKind.Interface | ReflectionKind.TypeAlias;

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
      const siblings = variable.parent?.children ?? [];
      const type = siblings.find(({ name, kind }) => name === variable.name && (kind & TYPES) !== 0);
      if (type !== undefined) project.removeReflection(variable);
    }
  });
}
