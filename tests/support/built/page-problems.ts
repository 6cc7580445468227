import type { Operation, Webhook } from '../../../scripts/spec/catalog-model.ts';
import type { Schema } from '../../../scripts/spec/schema-model.ts';
import { compareLines } from './compare.ts';
import { detailProblems } from './detail-problems.ts';
import { operationSampleProblems } from './operation-samples.ts';
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
  validate: SampleValidator;
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
        ...fieldProblems(operation.id, operationFields(operation), section),
        ...operationSampleProblems(operation, section.samples, context),
        ...idProblems(operation.id, section),
      ];
    }),
  ];
}

/** Differences between a page and its callback: missing and surplus lines. */
export function webhookPageProblems(page: BuiltPage, webhook: Webhook, { validate }: PageCheckContext): string[] {
  const [section] = page.sections;
  if (!section) return [`${webhook.name}: has no section`];
  return [
    ...compareLines(webhook.name, [webhook.title], [page.heading]),
    ...compareLines(webhook.name, webhookLines(webhook), webhookSectionLines(section)),
    ...fieldProblems(webhook.name, webhookFields(webhook), section),
    ...webhookSampleProblems(webhook, section, validate),
    ...idProblems(webhook.name, section),
  ];
}

function fieldProblems(where: string, fields: readonly SpecField[], section: BuiltSection): string[] {
  return [
    ...compareLines(where, fields.flatMap(specLines), section.fields.flatMap(rowLines)),
    ...detailProblems(where, fields, section.fields),
  ];
}

/** The name of a row leads to the row. */
const idProblems = (where: string, { fields }: BuiltSection): string[] =>
  fields
    .filter(({ id, link }) => id === '' || link !== `#${id}`)
    .map(({ place, path }) => `${where}: ${place} ${path} has no link to itself`);

function webhookSampleProblems(
  { name, version, body, resource }: Webhook,
  section: BuiltSection,
  validate: SampleValidator,
): string[] {
  const type = version === 'v3' ? 'application/json' : 'application/xml';
  const expected = [['通知报文示例', body.schema] as const, ...(resource ? plainSamples(resource.schema) : [])];
  const problems = expected.flatMap(([title, schema]) => {
    const text = section.samples.get(title);
    const found = text === undefined ? ['is missing'] : validate(text, type, schema);
    return found.map((problem) => `${name}: ${title} ${problem}`);
  });
  const titles = expected.map(([title]) => title);
  return [...problems, ...compareLines(name, titles, [...section.samples.keys()])];
}

/** The titles of the samples of decrypted data, one for each of its shapes. */
const plainSamples = (schema: Schema): (readonly [title: string, schema: Schema])[] =>
  schema.variants?.map((variant) => [`解密后的示例 ${variant.title ?? variant.component}`, variant] as const) ?? [
    ['解密后的示例', schema],
  ];
