import type { ActivityDocument } from '../../subgraphs/usaid/activity/activity.repository';

/** For what other public material says; `outsideSource` is its publisher, with the date where it matters. */
export const outside = (outsideSource: string) => ({ basis: 'OUTSIDE_SOURCE', outsideSource }) as const;

/** For what the source documents say. */
export const stated = { basis: 'DOCUMENT', outsideSource: null } as const;

/** For what was concluded from them. */
export const inferred = { basis: 'INFERRED', outsideSource: null } as const;

/** An activity as the sources tell of it; where its rows are is counted when they are written. */
export type PublishedActivity = Omit<ActivityDocument, 'adminAreas'>;
