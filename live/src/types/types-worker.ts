import type { TypesRequest, TypesResponse } from '../../../scripts/hovers/type-questions.ts';
import { createTypeService } from '../../../scripts/hovers/type-service.ts';
import { openTypesDesk } from './types-desk.ts';

/**
 * The worker with the compiler. It reads code and never runs it: it comes from the network, so no policy would hold what it runs.
 */
const answer = openTypesDesk(createTypeService(), async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
});

addEventListener('message', ({ data }: MessageEvent<TypesRequest>) => {
  const { id } = data;
  const reply = (response: TypesResponse): void => globalThis.postMessage(response);
  answer(data).then(
    (result) => reply({ id, result }),
    (error: unknown) => reply({ id, error: String(error) }),
  );
});
