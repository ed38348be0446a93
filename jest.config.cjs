/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  // Every property draws the same cases in each run.
  setupFiles: ['<rootDir>/test/seeds.setup.ts'],
  // Suites that start LibreOffice or Chromium answer in seconds, not milliseconds.
  testTimeout: 120_000,
};
