import { honduranActivities } from './activities.honduras';
import { regionalActivities } from './activities.region';
import { salvadoranActivities } from './activities.salvador';
import type { PublishedActivity } from './activity';

export const activities: readonly PublishedActivity[] = [
  ...honduranActivities,
  ...salvadoranActivities,
  ...regionalActivities,
];
