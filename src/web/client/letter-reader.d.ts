declare module 'virtual:letter-reader' {
  /** Where the files that read letters lie; empty where this copy was built without them. */
  export const folder: string;
}

declare module '*.wasm?url' {
  const url: string;
  export default url;
}
