/** The parts of an OpenAPI document that the published one adds to; all others are passed on. */

/** The bundled spec. */
export interface SpecDocument {
  paths: Record<string, Record<string, unknown>>;
  webhooks: Record<string, Record<string, unknown>>;
  components: { responses: Record<string, ResponseObject>; [key: string]: unknown };
  [key: string]: unknown;
}

/** An operation, or the `post` of a callback. */
export interface OperationObject {
  operationId: string;
  requestBody?: { content: Record<string, MediaTypeObject>; [key: string]: unknown };
  responses: Record<string, ResponseObject>;
  [key: string]: unknown;
}

/** A response, or a `$ref` to one, which has no `content`. */
export interface ResponseObject {
  content?: Record<string, MediaTypeObject>;
  [key: string]: unknown;
}

/** The body of a message in one media type. */
export interface MediaTypeObject {
  example?: unknown;
  examples?: Record<string, { summary?: string; value: unknown }>;
  [key: string]: unknown;
}
