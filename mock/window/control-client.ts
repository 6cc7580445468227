import { byId } from './elements.ts';

/** Sends a command to the control of the mock server; what goes wrong is shown, and the answer is undefined. */
export async function send<Answer>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
): Promise<Answer | undefined> {
  const message = byId('message');
  message.textContent = '';
  try {
    const response = await fetch(path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const text = await response.text();
    const answer: unknown = text ? JSON.parse(text) : undefined;
    if (response.ok) return answer as Answer; // the shapes of answers are those of control-model.ts
    message.textContent = messageOf(answer) ?? `HTTP ${response.status}`;
  } catch (error) {
    message.textContent = `连不上模拟服务：${error instanceof Error ? error.message : String(error)}`;
  }
  return undefined;
}

function messageOf(answer: unknown): string | undefined {
  const found = typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : undefined;
  return typeof found === 'string' ? found : undefined;
}
