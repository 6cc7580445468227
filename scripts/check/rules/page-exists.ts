import { operationsByName } from '../../spec/traverse.ts';
import { defineRule } from '../define-rule.ts';
import { demandedPages } from '../support/demanded-pages.ts';

/** Every path has its page, `docs/openapi/<name>.md`, every callback `docs/webhook/<name>.md`, every call on the device `docs/client/<name>.md`. */
export const pageExists = defineRule({
  id: 'page-exists',
  group: 'pages',
  check({ catalog, files, report }) {
    for (const { page, owner, place, fix } of demandedPages(catalog))
      if (!files.has(page)) report(place, `The ${owner} has no page: ${page}`, fix);
    const { length } = catalog.webhooks;
    return { checked: { paths: operationsByName(catalog).size, ...(length && { webhooks: length }) } };
  },
});
