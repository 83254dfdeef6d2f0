import path from 'node:path';

/** The folder of package.json; this file is compiled to dist/subgraphs/kit. */
export const packageRoot = path.join(__dirname, '..', '..', '..');

/** Where a store of our own keeps its data, unless told otherwise. */
export const defaultDataDir = path.join(packageRoot, '.data');
