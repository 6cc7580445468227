import type { Operation, Property, Webhook } from '../../spec/catalog-model.ts';
import { productPageFile } from '../../spec/locations.ts';
import { answerSchemas, fieldsIn, webhookSchemas } from '../../spec/traverse.ts';
import { defineRule } from '../define-rule.ts';

/** The participant that stands for WeChat Pay, and a message with what it carries. */
const SERVICE = /^ *participant (\w+) as 微信(?:支付)?\s*$/gm;
const MESSAGE = /^ *(\w+)-{1,2}>>[+-]?(\w+): (.*)$/;
const FIELD = /[a-z]+(?:_[a-z0-9]+)+/g;

/** In the diagrams of a product, a field that only answers and callbacks have comes from WeChat Pay, and one that only requests have goes there. */
export const diagramFields = defineRule({
  id: 'diagram-fields',
  group: 'pages',
  async check({ catalog, pages, versionOf, remember }) {
    let diagrams = 0;
    for (const { slug, tags } of catalog.products) {
      const file = productPageFile(slug);
      const isOwn = (subject: { tags: string[] }): boolean => subject.tags.some((tag) => tags.includes(tag));
      const operations = catalog.operations.filter(isOwn);
      const webhooks = catalog.webhooks.filter(isOwn);
      const versions = [...operations, ...webhooks].map(versionOf);
      for (const { line, code } of pages().get(file)?.fences ?? []) {
        if (!code.trimStart().startsWith('sequenceDiagram')) continue;
        diagrams += 1;
        await remember([file, line, code, ...versions], (report) => {
          const fields = { sent: sentNames(operations), received: receivedNames(operations, webhooks) };
          for (const { row, message } of wrongArrows(code, fields))
            report({ file, line: line + row }, message, 'Turn the arrow round, or name what it carries.');
        });
      }
    }
    return { checked: diagrams ? { sequences: diagrams } : {} };
  },
});

/** The names of what a product's requests have, and its answers and callbacks. */
interface FieldNames {
  sent: ReadonlySet<string>;
  received: ReadonlySet<string>;
}

/** The rows of a diagram, from 1, whose arrow carries a field that only the other direction has. */
function wrongArrows(code: string, { sent, received }: FieldNames): { row: number; message: string }[] {
  const services = new Set([...code.matchAll(SERVICE)].map(([, name]) => name));
  return code.split('\n').flatMap((text, index) => {
    const [, from, to, label = ''] = MESSAGE.exec(text) ?? [];
    if (services.has(from) === services.has(to)) return [];
    const isAnswer = services.has(from);
    const [right, other] = isAnswer ? [received, sent] : [sent, received];
    const wrong = label.match(FIELD)?.find((name) => !right.has(name) && other.has(name));
    if (wrong === undefined) return [];
    const message = `"${wrong}" is a field of ${isAnswer ? 'requests' : 'answers'}, and the arrow leads the other way.`;
    return [{ row: index + 1, message }];
  });
}

const namesOf = (fields: readonly Property[]): ReadonlySet<string> => new Set(fields.map(({ name }) => name));

const sentNames = (operations: readonly Operation[]): ReadonlySet<string> =>
  namesOf(operations.flatMap(({ parameters, request }) => fieldsIn(parameters, request ? [request.schema] : [])));

const receivedNames = (operations: readonly Operation[], webhooks: readonly Webhook[]): ReadonlySet<string> =>
  namesOf(fieldsIn([], [...operations.flatMap(answerSchemas), ...webhooks.flatMap(webhookSchemas)]));
