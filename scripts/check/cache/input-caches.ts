import { join } from 'node:path';
import type { InputCaches } from '../check-input.ts';
import { CHECK_CACHE } from './check-cache.ts';
import { type DeclarationCache, openDeclarationCache } from './declaration-cache.ts';
import { openPageStore } from './page-store.ts';
import { openSpecStore } from './spec-store.ts';

/** What is known on disk of a project's input. */
interface StoredCaches extends InputCaches {
  /** Stores what was made anew. */
  store(): void;
}

/** Opens what is known of a project's input. `code` is the hash of the code that makes it. */
export function openInputCaches(root: string, code: string): StoredCaches {
  let declarations: DeclarationCache | undefined;
  const pages = openPageStore(root, code);
  return {
    load: openSpecStore(join(root, CHECK_CACHE), code).load,
    readPage: pages.read,
    declarations(textOf) {
      declarations = openDeclarationCache(join(root, CHECK_CACHE, 'declarations.json'), code, textOf);
      return declarations;
    },
    store() {
      declarations?.store();
      pages.store();
    },
  };
}
