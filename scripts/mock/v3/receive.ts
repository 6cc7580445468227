import type { Double, Exchange, Received, Refusal } from '../model.ts';

/** What a request says, or why it is refused. */
export function receive({ operation, path, query, request }: Exchange, _double: Double): Received | Refusal {
  const text = request.body.toString();
  return {
    operation,
    path,
    query: Object.fromEntries(query),
    headers: request.headers,
    body: text ? JSON.parse(text) : undefined,
  };
}
