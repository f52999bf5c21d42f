/** To be filled by its engineer. */

export function Person({ id }: { readonly id: string }) {
  return <h1>{id}</h1>;
}
