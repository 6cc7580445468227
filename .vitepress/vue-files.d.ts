/** A component, for the native compiler, which does not read it: vue-tsc does, with `tsconfig.theme.json`. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}
