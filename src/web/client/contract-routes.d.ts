/** Made at build time from the contract: its routes, without the schemas. */
declare module 'virtual:contract-routes' {
  import type { AnyContractRouter } from '@orpc/contract';

  export const routes: AnyContractRouter;
}
