'use strict';

const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const packageJson = require('./package.json');

/** Where the pane will stand; the manifest's addresses begin with it. `BOARDLINE_ADDRESS=https://addins.example.gov.uk/boardline` */
const ADDRESS = (process.env.BOARDLINE_ADDRESS ?? 'https://localhost:3000').replace(/\/+$/, '');
/** `OFFICE_JS=self` serves Microsoft's script from beside the pane, for networks that do not let their CDN through. */
const SELF_HOSTED = process.env.OFFICE_JS === 'self';
/** Microsoft's script in its usual cloud; `OFFICE_JS=https://…/office.js` names that of another cloud. */
const OFFICE_SCRIPT = SELF_HOSTED
  ? 'office-js/office.js'
  : (process.env.OFFICE_JS ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
/** The host that the pages' policy lets through: the script's own, so that one cannot be changed without the other. */
const OFFICE_HOSTS = SELF_HOSTED ? [] : [new URL(OFFICE_SCRIPT).origin];
if (OFFICE_HOSTS.some((host) => !host.startsWith('https://')))
  throw new Error('OFFICE_JS is `self` or an https address.');

/** A folder that builds keep their parts in, to be used again by the next: its path in `BOARDLINE_CACHE`; none unless told. */
const CACHE = process.env.BOARDLINE_CACHE;

/** Where the build goes; `BOARDLINE_OUT=/srv/boardline` puts it elsewhere than `dist`. */
const dist = path.resolve(__dirname, process.env.BOARDLINE_OUT ?? 'dist');
const officePackage = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/**
 * Content security policy of a page. Fluent's style engine writes style elements, hence `'unsafe-inline'` for styles;
 * scripts come from the pane's own address, and in Excel from Microsoft's as well.
 */
function policy(scripts) {
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A page of the pane: in Excel it names Microsoft's script, in a browser it has no outside address at all. */
function page(filename, chunk, template, inExcel) {
  return new HtmlPlugin({
    filename,
    template,
    chunks: [chunk],
    inject: 'head',
    scriptLoading: 'defer',
    minify: false,
    policy: policy(inExcel ? ["'self'", ...OFFICE_HOSTS] : ["'self'"]),
    officeJs: inExcel ? OFFICE_SCRIPT : null,
  });
}

/** The page behind the manifest's SupportUrl: words alone, no script and no other address. */
function supportPage() {
  return new HtmlPlugin({
    filename: 'support.html',
    template: './src/support/support.html',
    chunks: [],
    minify: false,
    policy: "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'",
    version: packageJson.version,
  });
}

/** The parts of Microsoft's package that Excel asks for, as they are: the licence allows unmodified copies only. */
function officeCopies() {
  const folder = path.join(officePackage, 'dist');
  return ['office.js', 'o15apptofilemappingtable.js', 'excel-*.js', 'excelwebapp-*.js', 'en-*/*'].map((from) => ({
    from,
    context: folder,
    to: path.join(dist, 'office-js/[path][name][ext]'),
    globOptions: { ignore: ['**/*.debug.js'] },
    // Minified by Microsoft already; without this the build would minify it again, and it would be their copy no more.
    info: { minimized: true },
  }));
}

/**
 * Takes the making of code from strings out of libraries (a setImmediate polyfill, underscore's templates, old ways to the
 * global object): it is never used, and without it a reader of the bundle can see that the policy needs no `'unsafe-eval'`.
 */
class WithoutCodeFromStrings {
  apply(compiler) {
    compiler.hooks.compilation.tap('WithoutCodeFromStrings', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'WithoutCodeFromStrings', stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!name.endsWith('.js') || name.startsWith('office-js/')) continue;
          const mended = new webpack.sources.ReplaceSource(source);
          for (const hit of String(source.source()).matchAll(/(?<![.\w$])(?:new )?Function\([^()]*\)/g)) {
            mended.replace(hit.index, hit.index + hit[0].length - 1, 'Function.prototype');
          }
          compilation.updateAsset(name, mended);
        }
      });
    });
  }
}

function typescript(targets) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      env: { targets },
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    },
  };
}

function pane(production) {
  return {
    name: 'pane',
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    target: ['web', 'es2022'],
    entry: { taskpane: './src/taskpane/main.tsx', commands: './src/commands/main.ts' },
    output: {
      path: dist,
      filename: 'pane/[name].[contenthash:12].js',
      chunkFilename: 'pane/[name].[contenthash:12].js',
      // Worked out from the script's own address, so that the pane runs from any folder of any server.
      publicPath: 'auto',
      environment: { globalThis: true },
      clean: { keep: (asset) => asset.startsWith('cli/') },
    },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      alias: { exceljs$: require.resolve('exceljs/dist/exceljs.bare.min.js') },
      fallback: { buffer: false, fs: false, path: false, crypto: false, stream: false, util: false, zlib: false },
    },
    module: { rules: [typescript('last 2 edge versions, last 2 chrome versions, safari >= 16.4, firefox >= 128')] },
    optimization: { chunkIds: 'named', splitChunks: { chunks: 'all' } },
    performance: { hints: false },
    // Several builds of one test run share what they have worked out; the folder goes with the run.
    ...(CACHE === undefined ? {} : { cache: { type: 'filesystem', cacheDirectory: path.resolve(CACHE) } }),
    plugins: [
      page('taskpane.html', 'taskpane', './src/taskpane/taskpane.html', false),
      page('taskpane-excel.html', 'taskpane', './src/taskpane/taskpane.html', true),
      page('commands.html', 'commands', './src/commands/commands.html', true),
      supportPage(),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.{png,svg}', to: dist },
          {
            from: 'manifest.xml',
            to: path.join(dist, 'manifest.xml'),
            transform: (xml) => String(xml).replaceAll('https://localhost:3000', ADDRESS),
          },
          ...(SELF_HOSTED ? officeCopies() : []),
        ],
      }),
      new WithoutCodeFromStrings(),
    ],
    stats: 'errors-warnings',
  };
}

/** The command line for Node: our code in one file and its lazy parts, packages taken from node_modules. */
function commandLine(production) {
  return {
    name: 'cli',
    mode: production ? 'production' : 'development',
    devtool: false,
    target: 'node20',
    entry: { boardline: './src/cli/main.ts' },
    output: {
      path: path.join(dist, 'cli'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      library: { type: 'commonjs2' },
      clean: true,
    },
    externals: Object.fromEntries(Object.keys(packageJson.dependencies).map((name) => [name, `commonjs ${name}`])),
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [typescript('node 20')] },
    optimization: { minimize: false, chunkIds: 'named' },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^boardline\.js$/ }),
      {
        apply(compiler) {
          compiler.hooks.afterEmit.tap('Executable', () => {
            fs.chmodSync(path.join(dist, 'cli/boardline.js'), 0o755);
          });
        },
      },
    ],
    stats: 'errors-warnings',
  };
}

/** `webpack --mode production`; one part alone with `--config-name pane` or `--config-name cli`. */
module.exports = (_environment, options) => {
  const production = options.mode !== 'development';
  return [pane(production), commandLine(production)];
};
