import { buildSchema } from 'graphql';
import { type Finding, findChanges } from './compatibility';
import type { Composition } from './compose';
import { deprecationProblems, endingTooSoon } from './deprecations';
import type { Operation } from './operations';
import { scopedApiSdl } from './scoped-api';

/** The file of the API schema as it was last released. */
export const RELEASED_FILE = 'released.graphql';

/** How the schema stands to its last release. */
export interface SinceRelease {
  readonly findings: readonly Finding[];
  /** What is deprecated without what a client needs to know, one line each. */
  readonly deprecations: readonly string[];
  /** What keeps the schema from being released: deprecations that leave clients too little time, one line each. */
  readonly tooSoon: readonly string[];
}

/** @param today `YYYY-MM-DD` */
export async function sinceRelease(
  releasedSdl: string,
  composition: Pick<Composition, 'api' | 'supergraphSdl'>,
  operations: readonly Operation[],
  today: string,
): Promise<SinceRelease> {
  const released = buildSchema(releasedSdl);
  const api = buildSchema(scopedApiSdl(composition.api, composition.supergraphSdl));
  return {
    findings: await findChanges(released, api, operations, today),
    deprecations: deprecationProblems(api),
    tooSoon: endingTooSoon(released, api, today),
  };
}

/** The text of `RELEASED_FILE` for the schema as it is. */
export const releaseText = (version: string, { api, supergraphSdl }: Composition): string =>
  `# The API schema of release ${version}, with the scopes it asks for; replaced by \`npm run schema -- --release\`.\n\n${scopedApiSdl(api, supergraphSdl)}`;
