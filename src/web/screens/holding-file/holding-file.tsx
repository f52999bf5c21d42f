/** To be filled by its engineer. */

export function HoldingFile() {
  return <h1>HoldingFile</h1>;
}
