import type { Operation, Webhook } from '../../../scripts/spec/catalog-model.ts';
import { compareLines } from './compare.ts';
import { detailFaults } from './detail-problems.ts';
import { operationSampleFaults } from './operation-samples.ts';
import type { BuiltPage } from './read-page.ts';
import type { BuiltSection } from './read-section.ts';
import type { SampleValidator } from './sample-validator.ts';
import { operationLines, operationSectionLines, webhookLines, webhookSectionLines } from './section-lines.ts';
import { operationFields, rowLines, type SpecField, specLines, webhookFields } from './spec-fields.ts';

/** Facts of the site and the validator that pages are checked with. */
export interface PageCheckContext {
  /** The site's folder on its host, with slashes around. */
  base: string;
  /** Host of the operations without one of their own. */
  server: string;
  judge: SampleValidator;
}

/** Differences between the sections of a page and its operations: missing and surplus lines. */
export function operationPageProblems(
  page: BuiltPage,
  operations: readonly Operation[],
  context: PageCheckContext,
): string[] {
  const methods = operations.map(({ method }) => method.toUpperCase());
  return [
    ...compareLines(
      page.heading,
      methods,
      page.sections.map(({ method }) => method),
    ),
    ...operations.flatMap((operation) => {
      const section = page.sections.find(({ method }) => method === operation.method.toUpperCase());
      if (!section) return [];
      const title = section.heading ?? page.heading;
      return [
        ...compareLines(operation.id, [operation.title], [title]),
        ...compareLines(operation.id, operationLines(operation, context.base), operationSectionLines(section)),
        ...fieldFaults(operation.id, operationFields(operation), section),
        ...operationSampleFaults(operation, section.samples, context),
        ...idFaults(operation.id, section),
      ];
    }),
  ];
}

/** Differences between a page and its callback: missing and surplus lines. */
export function webhookPageProblems(page: BuiltPage, webhook: Webhook, { judge }: PageCheckContext): string[] {
  const [section] = page.sections;
  if (!section) return [`${webhook.name}: has no section`];
  return [
    ...compareLines(webhook.name, [webhook.title], [page.heading]),
    ...compareLines(webhook.name, webhookLines(webhook), webhookSectionLines(section)),
    ...fieldFaults(webhook.name, webhookFields(webhook), section),
    ...webhookSampleFaults(webhook, section, judge),
    ...idFaults(webhook.name, section),
  ];
}

function fieldFaults(where: string, fields: readonly SpecField[], section: BuiltSection): string[] {
  return [
    ...compareLines(where, fields.flatMap(specLines), section.fields.flatMap(rowLines)),
    ...detailFaults(where, fields, section.fields),
  ];
}

/** The name of a row leads to the row. */
const idFaults = (where: string, { fields }: BuiltSection): string[] =>
  fields
    .filter(({ id, link }) => id === '' || link !== `#${id}`)
    .map(({ place, path }) => `${where}: ${place} ${path} has no link to itself`);

function webhookSampleFaults(
  { name, version, body, resource }: Webhook,
  section: BuiltSection,
  judge: SampleValidator,
): string[] {
  const type = version === 'v3' ? 'application/json' : 'application/xml';
  const expected = [
    ['通知报文示例', body.schema] as const,
    ...(resource ? [['解密后的示例', resource.schema] as const] : []),
  ];
  const faults = expected.flatMap(([title, schema]) => {
    const text = section.samples.get(title);
    const found = text === undefined ? ['is missing'] : judge(text, type, schema);
    return found.map((fault) => `${name}: ${title} ${fault}`);
  });
  const titles = expected.map(([title]) => title);
  return [...faults, ...compareLines(name, titles, [...section.samples.keys()])];
}
