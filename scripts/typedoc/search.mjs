/**
 * A typedoc plugin: the search box finds a member by `Structure.member` as well, and of things with one name it shows
 * first what says most: operations and functions, then other pages, then members of structures.
 *
 * @module
 */
import { IndexEvent, ReflectionKind } from 'typedoc';

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchFieldWeights.qualified = 1;
    event.searchResults.forEach((reflection, index) => {
      reflection.relevanceBoost = boostOf(reflection);
      if (!reflection.kindOf(ReflectionKind.Property)) return;
      event.searchFields[index] = { qualified: `${reflection.parent?.name}.${reflection.name}` };
    });
  });
}

function boostOf(reflection) {
  if (reflection.kindOf(ReflectionKind.Variable | ReflectionKind.Function)) return 8;
  if (reflection.kindOf(ReflectionKind.Property)) return isStructure(reflection.parent) ? 1.5 : 1;
  return 4;
}

function isStructure(reflection) {
  const category = reflection?.parent?.categories?.find(({ children }) => children.includes(reflection));
  return category?.title === 'structures';
}
