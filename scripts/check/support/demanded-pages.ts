import { webhookLine } from '../../docs/webhook-line.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { monthOf } from '../../spec/change-model.ts';
import {
  CHANGES_FOLDER,
  changesPageFile,
  clientPageFile,
  endpointOf,
  pageFile,
  webhookPageFile,
} from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import type { Place } from '../define-rule.ts';

/** A page that a part of the spec must have. */
interface DemandedPage {
  page: string;
  /** What must have it: `path`. */
  owner: string;
  /** Where the spec has that part. */
  place: Place;
  /** How the page is made. */
  fix: string;
}

/** Every page that the spec demands: those of paths, callbacks, calls on the device and months of changes. */
export function demandedPages(catalog: Catalog): DemandedPage[] {
  const { webhooks, client, changes } = catalog;
  return [
    ...[...operationsByName(catalog)].flatMap(([name, [operation]]) =>
      operation
        ? [
            {
              ...{ page: pageFile(name), owner: 'path', place: operation.source },
              fix: `npm run new -- ${endpointOf(operation)}`,
            },
          ]
        : [],
    ),
    ...webhooks.map(({ name, source }) => ({
      ...{ page: webhookPageFile(name), owner: 'callback', place: source },
      fix: `Write it, with the container: ${webhookLine(name)}`,
    })),
    ...client.calls.map(({ name, source }) => ({
      ...{ page: clientPageFile(name), owner: 'call on the device', place: source },
      fix: `Write it, with the container: ::: client ${name}`,
    })),
    ...[...new Set(changes.map(monthOf))].map((month) => ({
      ...{ page: changesPageFile(month), owner: 'month', place: { file: `${CHANGES_FOLDER}${month}.yaml` } },
      fix: `Write it, with the container: ::: changes ${month}`,
    })),
  ];
}
