/** To be filled by its engineer. */

export function Settings() {
  return <h1>Settings</h1>;
}
