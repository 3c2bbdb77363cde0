/**
 * A codec's schema in io-ts's own combinators, as people write them: the intersection of a `type` and a `partial`.
 *
 * It transforms and collects all errors, as our codec does. Of a timestamp it takes seconds alone, not a `Date` or
 * ISO 8601, and it refuses `null` where ours takes it for absence. Unknown members of a request it drops, as `exact`
 * does, for io-ts has nothing that refuses them.
 *
 * @module
 */
import * as t from 'io-ts';
import { type Described, type DescribedMember, type Direction, eachMember, memoized } from './schema.js';

const Seconds = new t.Type<Date, number>(
  'Seconds',
  (u): u is Date => u instanceof Date,
  (u, context) => (typeof u === 'number' ? t.success(new Date(Math.round(u * 1_000))) : t.failure(u, context)),
  (date) => date.getTime() / 1_000,
);

/** The schema of a codec and of all that it is made of. */
export function ioTsOf(codec: Described, direction: Direction): t.Mixed {
  const schemaOf = memoized(({ name, shape }): t.Mixed => {
    switch (shape.kind) {
      case 'structure': {
        const make = ({ codec, presence }: DescribedMember) =>
          presence === 'or-empty' ? orEmpty(schemaOf(codec)) : schemaOf(codec);
        const members = Object.entries(shape.members);
        const always = members.filter(([, { presence }]) => presence !== 'optional');
        const sometimes = members.filter(([, { presence }]) => presence === 'optional');
        const both = t.intersection(
          [
            t.type(eachMember(Object.fromEntries(always), make)),
            t.partial(eachMember(Object.fromEntries(sometimes), make)),
          ],
          name,
        );
        return direction === 'answer' ? both : t.exact(both);
      }
      case 'list':
        return t.array(schemaOf(shape.element));
      case 'map':
        return t.record(t.string, schemaOf(shape.value));
      case 'enumeration':
        return direction === 'answer' ? t.string : t.keyof(Object.fromEntries(shape.values.map((value) => [value, 0])));
      case 'number':
        return shape.integer ? t.Int : t.number;
      case 'text':
        return t.string;
      case 'boolean':
        return t.boolean;
      case 'timestamp':
        return Seconds;
      case 'document':
        return t.unknown;
    }
  });
  return schemaOf(codec);
}

function orEmpty(list: t.Mixed): t.Mixed {
  return new t.Type<unknown>(
    list.name,
    list.is,
    (u, context) => list.validate(u === undefined ? [] : u, context),
    list.encode,
  );
}
