/** To be filled by its engineer. */

export function People() {
  return <h1>People</h1>;
}
