import fc from 'fast-check';

/** The seed of every property, the same in each test run; `npm run seeds` puts others in its place. */
const FIXED = 20_260_630;

fc.configureGlobal({ seed: Number(process.env.BOARDLINE_SEED ?? FIXED) });
