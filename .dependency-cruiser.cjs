/** Who may import whom (docs/architecture.md); enforced in the tests. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may import ${allowed.join(', ') || 'nothing outside itself'}`,
  from: { path: `^src/${from}/` },
  to: {
    pathNot: [from, ...allowed].map((folder) => (folder.endsWith('$') ? `^src/${folder}` : `^src/${folder}/`)),
    path: '^src/',
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('domain-alone', 'domain', []),
    only('workbook-over-domain', 'workbook', ['domain']),
    only('application-over-core', 'application', ['domain', 'workbook']),
    only('hosts-over-workbook', 'hosts', ['domain', 'workbook']),
    only('sources-over-domain', 'sources', ['domain']),
    only('cli-is-a-face', 'cli', ['domain', 'workbook', 'application', 'hosts', 'sources']),
    only('taskpane-is-a-face', 'taskpane', ['domain', 'workbook', 'application', 'hosts', 'sources']),
    // The ribbon's buttons are the pane's commands without its views: they share its services and its words.
    only('commands-is-a-face', 'commands', [
      'domain',
      'workbook',
      'application',
      'hosts',
      'sources',
      'taskpane/(services|hosting|session)',
      'taskpane/(services|text)\\.ts$',
    ]),
    {
      name: 'live-and-file-hosts-apart',
      severity: 'error',
      comment: 'the live host must not pull a file library into the pane',
      from: { path: '^src/hosts/excel/' },
      to: { path: '^src/hosts/(xlsx|document)/' },
    },
    {
      name: 'core-without-packages',
      severity: 'error',
      comment: 'domain, workbook and application are plain TypeScript',
      from: { path: '^src/(domain|workbook|application)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
    },
    {
      name: 'faces-choose-hosts-in-main',
      severity: 'error',
      comment:
        'only a main file (and the services it wires) chooses hosts and sources; what a host says went wrong may be told by anybody',
      from: { path: '^src/(cli|taskpane|commands)/', pathNot: '/(main\\.tsx?$|services/)' },
      to: {
        path: '^src/(hosts|sources)/',
        pathNot: '(hostFault|unreadableWorkbook|unreadableSource)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
