/**
 * The pages of a list, one after the other.
 *
 * @module
 */
import { type Either, left } from '../../codec/either.js';
import type { Issue } from '../../codec/index.js';
import { type InvalidResponse, invalidResponse } from '../error/invalid-response.js';
import type { WithMetadata } from '../response-metadata.js';
import type { Page } from './page.js';

/**
 * The pages, until one has no token or there is a Left. A token that comes again would go on for ever, and is a Left
 * in place of the page that brings it.
 *
 * @param operation - which method lists
 * @param ask - asks for the page of a token
 * @param first - the token of the first page
 */
export async function* pages<A extends Page, E>(
  operation: string,
  ask: (nextToken: string | undefined) => Promise<Either<E, WithMetadata<A>>>,
  first: string | undefined,
): AsyncGenerator<Either<E | InvalidResponse, WithMetadata<A>>, void, undefined> {
  let sent = first;
  // Each token is compared with one from before, which is renewed after ever longer spans: that finds any circle, and
  // needs no memory of all the tokens of a long list.
  let kept = first;
  let renewal = 1;
  for (let asked = 1; ; asked += 1) {
    const answer = await ask(sent);
    if (answer._tag === 'Left') {
      yield answer;
      return;
    }
    const { nextToken } = answer.right;
    if (nextToken === undefined || nextToken === '') {
      yield answer;
      return;
    }
    if (nextToken === sent || nextToken === kept) {
      yield left(goesRound(operation, answer.right));
      return;
    }
    if (asked === renewal) {
      kept = nextToken;
      renewal *= 2;
    }
    yield answer;
    sent = nextToken;
  }
}

function goesRound(operation: string, answer: WithMetadata<Page>): InvalidResponse {
  const { requestId, attempts = 1 } = answer.$metadata;
  return invalidResponse({
    operation,
    issues: [REPEATED],
    ...(requestId === undefined ? {} : { requestId }),
    attempts,
    raw: answer,
    cause: REPEATED,
  });
}

const REPEATED: Issue = {
  path: 'nextToken',
  code: 'conflict',
  message: 'Expected a token that no page before had, got one that asks for a page again',
  expected: 'a token that no page before had',
  received: 'a token that asks for a page again',
  hint: 'Something between this client and ECS may answer in its place, and not look at the token that was sent.',
  severity: 'error',
};
