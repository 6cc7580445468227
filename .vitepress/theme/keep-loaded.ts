/** Makes a function that loads something once, and again after it has failed. */
export function keepLoaded<Content>(load: () => Promise<Content>): () => Promise<Content> {
  const state: { loading?: Promise<Content> } = {};
  return () => {
    state.loading ??= load().catch((error: unknown) => {
      delete state.loading;
      throw error;
    });
    return state.loading;
  };
}
