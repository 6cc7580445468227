import { createConfig, lintFromString } from '@redocly/openapi-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGoldenProject, type GoldenProject } from '../../../tests/support/golden-project.ts';
import { isRecord } from '../../lib/type-guards.ts';
import type { Body, Catalog } from '../../spec/catalog-model.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { operationMessages } from './describe-messages.ts';
import { readSiteContent } from './publication.ts';
import type { MediaTypeObject, OperationObject, SpecDocument } from './spec-document-model.ts';
import { specDocuments } from './spec-documents.ts';

/** An operation as the bundled document has it, with its media types alone. */
function skeletonOf({ id, request, response }: Catalog['operations'][number]): OperationObject {
  const contentOf = (bodies: readonly (Body | undefined)[]): Record<string, MediaTypeObject> =>
    Object.fromEntries(bodies.flatMap((body) => (body ? [[body.mediaType, {}]] : [])));
  const content = contentOf([response.body, ...(response.others ?? [])]);
  return {
    operationId: id,
    ...(request && { requestBody: { content: contentOf([request]) } }),
    responses: { [response.status]: Object.keys(content).length ? { content } : {} },
  };
}

test('every message of every operation has an example of each media type, and every error is one', async () => {
  const { catalog } = await projectSpec();
  let messages = 0;
  let errors = 0;
  for (const operation of catalog.operations) {
    const { requestBody, responses } = operationMessages(skeletonOf(operation), operation, catalog);
    const contents = [requestBody, responses[operation.response.status]].flatMap((each) =>
      Object.entries(each?.content ?? {}),
    );
    for (const [mediaType, { example, examples }] of contents) {
      const value = examples ? Object.values(examples)[0]?.value : example;
      expect(value ?? '', `${operation.id} ${mediaType}`).not.toBe('');
      if (mediaType === 'application/xml') expect(value, operation.id).toMatch(/^<xml>.*<\/xml>$/s);
      messages += 1;
    }
    const codes = Object.values(responses).flatMap(({ content = {} }) =>
      Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples).filter((key) => key !== 'success')),
    );
    const isXml = contents.some(([mediaType, { examples }]) => mediaType === 'application/xml' && examples);
    const shown = operation.version === 'v3' || isXml ? operation.errors.length : 0;
    expect(codes.length, operation.id).toBe(shown);
    errors += codes.length;
  }
  expect(messages).toBeGreaterThan(1700);
  expect(errors).toBeGreaterThan(1400);
});

describe('the published document', () => {
  let project: GoldenProject;
  let document: SpecDocument;
  let text: string;

  beforeAll(async () => {
    project = await createGoldenProject();
    const content = await readSiteContent(project.folder, { SITE_URL: 'https://docs.example/pay/' });
    text = String((await specDocuments.files(content))[0]?.content);
    document = JSON.parse(text) as SpecDocument;
  });
  afterAll(() => project.remove());

  const operations = (): OperationObject[] =>
    [document.paths, document.webhooks].flatMap((items) =>
      Object.values(items).flatMap((item) =>
        Object.values(item).flatMap((each) =>
          isRecord(each) && 'operationId' in each ? [each as OperationObject] : [],
        ),
      ),
    );

  test('has the lead, the notes and the official page of each operation', () => {
    expect(operations().length).toBeGreaterThan(10);
    expect(operations().filter(({ description }) => typeof description !== 'string' || description === '')).toEqual([]);
    const order = operations().find(({ operationId }) => operationId === 'v3.pay.transactions.jsapi.post');
    expect(order?.description).toMatch(/^用户在微信内[^\n]*\n\n\*\*注意\*\*：`payer\.openid` 须是/);
    expect(order?.externalDocs).toMatchObject({ url: expect.stringContaining('https://pay.weixin.qq.com/doc/') });
  });

  test('has each shared scalar in its place, with its term and explanation, and no component of it', () => {
    const schemas = Object.entries(document.components.schemas ?? {});
    expect(schemas.length).toBeGreaterThan(5);
    expect(schemas.filter(([, schema]) => !isRecord(schema) || schema.type === 'string')).toEqual([]);
    const order = operations().find(({ operationId }) => operationId === 'v3.pay.transactions.jsapi.post');
    expect(order?.requestBody?.content['application/json']?.schema).toMatchObject({
      properties: { mchid: { type: 'string', title: '直连商户号', description: expect.any(String), maxLength: 32 } },
    });
  });

  test('has no link that only this site knows, and none of the marks of its pages', () => {
    expect(text).toContain('](https://docs.example/pay/openapi/');
    expect(text).not.toMatch(/\]\(\/|\[!WARNING\]|:::|<<</);
  });

  test('is valid for Redocly, its examples too; those of XML are text, which Redocly takes for JSON', async () => {
    const config = await createConfig({ extends: ['spec'], rules: { 'no-invalid-media-type-examples': 'error' } });
    const problems = await lintFromString({ source: text, absoluteRef: '/openapi.json', config });
    const pointers = problems.map(({ message, location }) => `${message} ${location[0]?.pointer}`);
    expect(pointers.filter((problem) => !problem.includes('application~1xml'))).toEqual([]);
  });
});
