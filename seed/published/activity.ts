import type { ActivityDocument } from '../../subgraphs/usaid/activity.repository';

/** An activity as the sources tell of it; where its rows are is counted when they are written. */
export type PublishedActivity = Omit<ActivityDocument, 'adminAreas'>;
