/**
 * A typedoc plugin: a type and its codec share a name, and one page is enough for both. Where only the type is
 * exported, its codec comes as an alias of `Codec` of the type.
 *
 * @module
 */
import { Converter, ReflectionKind } from 'typedoc';

const TYPES = ReflectionKind.Interface | ReflectionKind.TypeAlias;

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const variables = project.getReflectionsByKind(ReflectionKind.Variable);
    const aliases = project
      .getReflectionsByKind(ReflectionKind.TypeAlias)
      .filter(({ name, type }) => type?.type === 'reference' && type.typeArguments?.some((of) => of.name === name));
    for (const codec of [...variables, ...aliases]) {
      const siblings = codec.parent?.children ?? [];
      const type = siblings.find((other) => other !== codec && other.name === codec.name && (other.kind & TYPES) !== 0);
      if (type !== undefined) project.removeReflection(codec);
    }
  });
}
