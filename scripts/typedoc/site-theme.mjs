/**
 * A typedoc plugin: the theme `typed-ecs`. It is typedoc's own without what says nothing here: every member is
 * `readonly`, the page of an interface lists its members already, and what it extends are computed types. Titles say
 * structure, identifier and operation rather than how TypeScript declares them.
 *
 * @module
 */
import {
  Converter,
  DefaultTheme,
  DefaultThemeRenderContext,
  JSX,
  ReflectionFlag,
  ReflectionKind,
  Renderer,
} from 'typedoc';

const TITLES = { structures: 'Structure', identifiers: 'Identifier', enumerations: 'Enumeration' };

/** Parts of a page that typedoc's own theme leaves without a role or a name. */
const LANDMARKS = [
  ['<div class="col-content">', '<div class="col-content" role="main">'],
  ['<div class="col-sidebar">', '<div class="col-sidebar" role="complementary" aria-label="Beside this page">'],
  ['<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Links"'],
  ['<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="All pages">'],
];

class Context extends DefaultThemeRenderContext {
  constructor(...given) {
    super(...given);
    const { index, hierarchy, header } = this;
    const isInterface = () => this.model.kindOf(ReflectionKind.Interface);
    this.index = (props) => (isInterface() ? undefined : index(props));
    this.hierarchy = (props) => (isInterface() ? undefined : hierarchy(props));
    this.header = (props) => {
      const title = titleOf(props.model);
      if (title === undefined) return header(props);
      return JSX.createElement(
        'div',
        { class: 'tsd-page-title' },
        this.breadcrumbs(props.model),
        JSX.createElement('h1', null, `${title} `, ...breakable(props.model.name)),
      );
    };
  }
}

class SiteTheme extends DefaultTheme {
  ContextClass = Context;
}

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.renderer.defineTheme('typed-ecs', SiteTheme);

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const member of project.getReflectionsByKind(ReflectionKind.Property)) {
      member.setFlag(ReflectionFlag.Readonly, false);
    }
    for (const document of project.documents ?? []) document.name = headingOf(document);
  });

  app.renderer.on(Renderer.EVENT_END_PAGE, (page) => {
    const up = '../'.repeat(page.url.split('/').length - 1);
    const links = Object.values(app.options.getValue('navigationLinks'));
    const replacements = [...LANDMARKS, ...links.map((url) => [`href="${url}"`, `href="${up}${url}"`])];
    for (const [from, to] of replacements) page.contents = page.contents?.replaceAll(from, to);
  });
}

/** A name that a narrow page breaks between its words. */
function breakable(name) {
  return name.split(/(?<=[a-z])(?=[A-Z])/).flatMap((word) => [JSX.createElement('wbr', null), word]);
}

function titleOf(model) {
  if (model.kindOf(ReflectionKind.Variable)) return model.type?.name === 'Operation' ? 'Operation' : undefined;
  const category = model.parent?.categories?.find(({ children }) => children.includes(model));
  return TITLES[category?.title];
}

/** @param {import('typedoc').DocumentReflection} document */
function headingOf({ name, content }) {
  const [, heading] = /^# (.+)$/m.exec(content.map(({ text }) => text).join('')) ?? [];
  return heading ?? name;
}
