// What the linter holds the code to: TypeScript's typed rules and React's rules of hooks.
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['**/.output/', '**/.wxt/', '**/node_modules/', '.ci/'] },
  ...tseslint.configs.recommendedTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    // Tests read JSON and pages whose shape they are about to prove.
    files: ['tests/**'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      // An effect that ends in a promise nobody waits for is written as `void`.
      '@typescript-eslint/no-floating-promises': 'error',
      // Handlers given to libraries may be asynchronous.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
)
