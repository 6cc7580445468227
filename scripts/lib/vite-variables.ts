/**
 * Environment variables for programs that run Vite. Without the first it reads all sources of a configuration once more,
 * to say what a later version of it may not like: half of the time that the configuration takes.
 */
export const VITE_VARIABLES = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
