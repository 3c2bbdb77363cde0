/**
 * A typedoc plugin: the page of an operation says how it is called, and lists its request, its response and its
 * exceptions in place of a type that spells them out.
 *
 * @module
 */
import { JSX, ReferenceType, ReflectionFlag, Renderer } from 'typedoc';
import { operationsOf } from './operations.mjs';

/** @param {import('typedoc').Application} app */
export function load(app) {
  let operations = new Map();

  app.renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    const known = operationsOf(project);
    operations = new Map(known.map((operation) => [operation.page, operation]));
    for (const { page } of known) shorten(page);
  });

  app.renderer.hooks.on('comment.beforeTags', (context, _comment, reflection) => {
    const operation = operations.get(reflection);
    return operation === undefined ? JSX.createElement(JSX.Fragment, null) : detailsOf(context, operation);
  });
}

/** @param {import('typedoc').DeclarationReflection} page */
function shorten(page) {
  page.setFlag(ReflectionFlag.Const, false);
  page.defaultValue = undefined;
  page.type.typeArguments[2] = ReferenceType.createBrokenReference('…', page.project, undefined);
}

function detailsOf(context, { page, input, request, response, errors }) {
  const link = (reflection, text = reflection.name) =>
    JSX.createElement('a', { href: context.urlTo(reflection) }, text);
  const sibling = (name) => link(page.parent.children.find((other) => other.name === name));
  const guide = page.project.documents.find(({ name }) => name === 'Errors');
  const code = (text) => JSX.createElement('code', null, text);
  return JSX.createElement(
    'div',
    { class: 'tsd-comment tsd-typography operation' },
    JSX.createElement('h4', null, 'Call'),
    JSX.createElement(
      'p',
      null,
      code(`ecs.${page.name}(input)`),
      ', or ',
      code(`send(client, ${page.name}, input)`),
      '.',
    ),
    JSX.createElement('h4', null, 'Request'),
    JSX.createElement('p', null, link(input), ' as you write it; ', link(request), ' as it is sent.'),
    JSX.createElement('h4', null, 'Response'),
    JSX.createElement('p', null, link(response)),
    JSX.createElement('h4', null, 'Exceptions'),
    JSX.createElement('ul', null, ...errors.map((name) => JSX.createElement('li', null, code(name)))),
    JSX.createElement(
      'p',
      null,
      'On the Left of the result they are the names of a ',
      sibling('ServiceException'),
      ', beside ',
      ...['InvalidRequest', 'UnknownServiceException', 'InvalidResponse'].flatMap((name) => [sibling(name), ', ']),
      'and ',
      sibling('TransportError'),
      '. ',
      link(guide, `The guide ${guide.name}`),
      ' tells what to do about each.',
    ),
  );
}
