import { defineConfig } from 'oxlint';

/** Who may import whom. A folder always may import itself; what is not listed is forbidden. */
const mayImport = {
  core: [],
  formats: ['core'],
  almanac: ['core'],
  memory: ['core'],
  contract: ['core', 'formats'],
  store: ['core', 'formats'],
  sample: ['core', 'formats'],
  actions: ['core', 'almanac', 'memory', 'formats', 'contract', 'store', 'sample'],
  door: ['core', 'almanac', 'formats', 'contract', 'store', 'sample', 'actions'],
  'web-ui': ['core'],
  screen: ['core', 'contract', 'web', 'web-ui'],
  web: ['core', 'contract', 'web-ui', 'screen'],
};

/** Packages and modules that stay behind one folder, so that they can be replaced there. */
const staysIn = {
  kysely: 'store',
  pg: 'store',
  'node:sqlite': 'store',
  hono: 'door',
  '@hono/*': 'door',
  'trpc-cli': 'door',
  '@orpc/contract': '@(contract|actions|web)',
  '@orpc/server': '@(actions|door)',
  'date-holidays': 'almanac',
  suncalc: 'almanac',
  'ts-fsrs': 'memory',
  'age-encryption': 'formats',
  fflate: 'formats',
  'ical.js': 'formats',
  'libphonenumber-js': 'actions',
  'libphonenumber-js/*': 'actions',
  'postal-mime': 'formats',
  'read-excel-file': 'formats',
  'read-excel-file/*': 'formats',
  'rrule-temporal': '@(almanac|formats)',
  'chrono-node': 'formats',
  'chrono-node/*': 'formats',
  compromise: 'formats',
  'compromise/*': 'formats',
  zod: '@(formats|contract|store|door)',
  react: '@(web|web-ui|screen)',
  'react-dom': '@(web|web-ui|screen)',
  '@tanstack/*': '@(web|web-ui|screen)',
};

/** Elements of which there are several beside each other, each closed to the others. */
const siblings = ['door', 'screen'];

const policies = [
  ...Object.entries(mayImport).map(([from, to]) => ({
    from: { element: { type: from } },
    allow: { to: { element: { types: { anyOf: to } } } },
  })),
  ...Object.keys(mayImport)
    .filter((type) => !siblings.includes(type))
    .map((type) => ({ from: { element: { type } }, allow: { to: { element: { type } } } })),
  ...siblings.map((type) => ({
    from: { element: { type } },
    allow: { to: { element: { type, captured: { name: '{{ from.element.captured.name }}' } } } },
  })),
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  ...Object.entries(staysIn).map(([source, home]) => ({
    from: { element: { type: `!${home}` } },
    disallow: { to: { module: { origin: ['external', 'core'], source } } },
  })),
];

/** Only `main.ts` reads the wall clock and the environment; everybody else is told. */
const told = [
  { object: 'Temporal', property: 'Now', message: 'Take now as an argument.' },
  { object: 'Date', property: 'now', message: 'Take now as an argument.' },
  { object: 'process', property: 'env', message: 'main.ts reads the environment and hands it on.' },
];

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'oxc', 'react', 'jsx-a11y'],
  jsPlugins: ['eslint-plugin-boundaries'],
  categories: { correctness: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['dist/**', 'test/vectors/**'],
  settings: {
    'boundaries/elements': [
      { type: 'door', pattern: 'src/doors/*', capture: ['name'] },
      { type: 'web-ui', pattern: 'src/web/ui' },
      { type: 'screen', pattern: 'src/web/screens/*', capture: ['name'] },
      ...['core', 'formats', 'almanac', 'memory', 'contract', 'store', 'sample', 'actions', 'web'].map((type) => ({
        type,
        pattern: `src/${type}`,
      })),
    ],
    'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
  },
  rules: {
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'import/extensions': ['error', 'always', { ignorePackages: true }],
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': [
      'error',
      {
        allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] }],
      },
    ],
    'typescript/restrict-template-expressions': 'off',
    // `InstantText | DateText` says more than `string`, and text is checked for control characters on purpose.
    'typescript/no-duplicate-type-constituents': 'off',
    'no-control-regex': 'off',
    // Methods here are plain functions without `this`, and text is cut by code points on purpose.
    'typescript/unbound-method': 'off',
    'typescript/no-misused-spread': 'off',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/only-throw-error': 'error',
    // Keys are handled by the page as a whole and by the combobox's own field; journeys in a browser check them.
    'jsx-a11y/click-events-have-key-events': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { ul: ['listbox'], li: ['option'] }],
    'jsx-a11y/prefer-tag-over-role': 'off',
    'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }],
    'max-params': ['error', { max: 3 }],
    'max-depth': ['error', { max: 3 }],
    'no-param-reassign': 'error',
    // To leave a field out is to name it beside the rest.
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', ignoreRestSiblings: true }],
    'no-warning-comments': 'error',
  },
  overrides: [
    {
      files: ['src/**/*.{ts,tsx}'],
      excludeFiles: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/main.ts'],
      rules: {
        'boundaries/no-unknown-files': 'error',
        'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
      },
    },
    {
      files: ['src/**/*.ts'],
      excludeFiles: ['src/**/*.test.ts', 'src/main.ts', 'src/core/**', 'src/web/**'],
      rules: { 'no-restricted-properties': ['error', ...told] },
    },
    {
      files: ['src/core/**'],
      excludeFiles: ['**/*.test.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          { patterns: [{ regex: '^[^.]', message: 'core uses no package and no Node module.' }] },
        ],
        'no-restricted-globals': ['error', { name: 'Date', message: 'The almanac is handed in.' }],
        'no-restricted-properties': [
          'error',
          ...told,
          { object: 'Math', property: 'random', message: 'Take a seed as an argument.' },
          { object: 'crypto', property: 'randomUUID', message: 'Take the id as an argument.' },
        ],
      },
    },
    { files: ['*.config.ts'], rules: { 'import/no-default-export': 'off' } },
  ],
});
