import type { ActivityDocument } from '../../subgraphs/usaid/activity.repository';
import { honduranActivities } from './activities.honduras';
import { regionalActivities } from './activities.region';
import { salvadoranActivities } from './activities.salvador';

export const activities: readonly ActivityDocument[] = [
  ...honduranActivities,
  ...salvadoranActivities,
  ...regionalActivities,
];
